import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cancelUpload, startUpload, useUploadStore } from './upload-store.ts';

/** A request that answers when told; `uploadFile` uses XMLHttpRequest for its progress. */
class SlowRequest extends EventTarget {
  static open: SlowRequest[] = [];
  readonly upload = new EventTarget();
  status = 201;
  responseText = '{}';
  url = '';
  open(_method: string, url: string): void {
    this.url = url;
  }
  setRequestHeader(): void {}
  send(): void {
    SlowRequest.open.push(this);
  }
  abort(): void {
    this.dispatchEvent(new Event('abort'));
  }
  finish(): void {
    SlowRequest.open = SlowRequest.open.filter((each) => each !== this);
    this.dispatchEvent(new Event('load'));
  }
}

const aFile = (name: string): File => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
const statesOf = () => useUploadStore.getState().uploads.map(({ state }) => state.kind);

beforeEach(() => {
  SlowRequest.open = [];
  useUploadStore.setState({ uploads: [] });
  vi.stubGlobal('XMLHttpRequest', SlowRequest);
});
afterEach(() => vi.unstubAllGlobals());

it('refuses before sending what cannot be accepted', () => {
  startUpload({ applicationId: 'a', file: new File(['x'], 'song.mp3'), type: 'PROGRAM' }, () => undefined);
  startUpload({ applicationId: 'a', file: new File([], 'empty.pdf'), type: 'PROGRAM' }, () => undefined);
  expect(statesOf()).toEqual(['unfit', 'unfit']);
  expect(SlowRequest.open).toEqual([]);
});

it('asks what a file is before sending it', () => {
  startUpload({ applicationId: 'a', file: aFile('scan.pdf') }, () => undefined);
  expect(statesOf()).toEqual(['untyped']);
});

it('sends two at a time and the rest in turn', async () => {
  const done: string[] = [];
  for (const name of ['1.pdf', '2.pdf', '3.pdf'])
    startUpload({ applicationId: 'a', file: aFile(name), type: 'PROGRAM' }, () => done.push(name));
  expect(statesOf()).toEqual(['sending', 'sending', 'queued']);
  SlowRequest.open[0]?.finish();
  await vi.waitFor(() => expect(SlowRequest.open).toHaveLength(2));
  expect(done).toEqual(['1.pdf']);
  for (const request of SlowRequest.open.slice()) request.finish();
  await vi.waitFor(() => expect(useUploadStore.getState().uploads).toEqual([]));
});

it('cancels one on its way', () => {
  startUpload({ applicationId: 'a', file: aFile('1.pdf'), type: 'PROGRAM' }, () => undefined);
  const [upload] = useUploadStore.getState().uploads;
  cancelUpload(upload?.id ?? '');
  expect(useUploadStore.getState().uploads).toEqual([]);
});
