import { download } from 'c/sharedDownload';

describe('download', () => {
  it('has the browser save a blob of an allowed type under its name, and lets go of it', () => {
    const made: Blob[] = [];
    URL.createObjectURL = jest.fn((blob: Blob) => {
      made.push(blob);
      return 'blob:here';
    });
    URL.revokeObjectURL = jest.fn();
    const clicked: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });

    download({ name: 'readings.csv', text: 'a,b', type: 'text/plain' });

    expect(clicked).toEqual(['readings.csv blob:here']);
    expect(made.map(({ type, size }) => ({ type, size }))).toEqual([{ type: 'text/plain', size: 3 }]);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:here');
  });
});
