/** Reads QR codes off the main thread, so that the screen never stutters. One picture in, one answer with its number out. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';

prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path) },
  fireImmediately: true,
});

const options = { formats: ['QRCode' as const], maxNumberOfSymbols: 1, tryHarder: true };

// The first picture takes the decoder many times as long as any later one: it shall be one that nobody waits for.
void readBarcodes(new ImageData(64, 64), options).catch((error) => console.warn('the decoder does not start', error));

let canvas: OffscreenCanvas | undefined;

function pixels(picture: ImageBitmap): ImageData {
  if (!canvas || canvas.width !== picture.width || canvas.height !== picture.height) {
    canvas = new OffscreenCanvas(picture.width, picture.height);
  }
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

self.onmessage = async ({ data: { number, picture } }: MessageEvent<{ number: number; picture: ImageBitmap }>) => {
  let text: string | null = null;
  try {
    const found = await readBarcodes(pixels(picture), options);
    text = found.find((code) => code.isValid)?.text ?? null;
  } catch (error) {
    console.warn('a picture could not be read', error);
  } finally {
    picture.close();
    self.postMessage({ number, text });
  }
};
