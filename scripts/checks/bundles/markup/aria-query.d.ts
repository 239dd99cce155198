declare module 'aria-query' {
  interface Names {
    has(name: string): boolean;
  }
  export const aria: Names;
  export const roles: Names;
}
