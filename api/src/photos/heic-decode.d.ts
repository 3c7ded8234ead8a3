declare module 'heic-decode' {
  /** Decodes the first picture of a HEIC file, turned upright as the file says, to red, green, blue and opacity. */
  export default function decode(file: { buffer: Uint8Array }): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
}
