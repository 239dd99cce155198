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
