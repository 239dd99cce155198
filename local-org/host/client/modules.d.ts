declare module 'lightning/toast' {
  const Toast: {
    show(config: { label: string; message?: string; variant: string; mode: string }, source: EventTarget): void;
  };
  export default Toast;
}
declare module 'lightning/toastContainer' {
  const ToastContainer: { instance(): { maxToasts: number; toastPosition: string } };
  export default ToastContainer;
}
declare module 'shell/app' {
  const App: typeof import('lwc').LightningElement;
  export default App;
}
declare module '@local-org/components' {
  /** Loads each exposed component of the package, by bundle name. */
  const components: Readonly<
    Record<string, () => Promise<{ readonly default: typeof import('lwc').LightningElement }>>
  >;
  export default components;
}
