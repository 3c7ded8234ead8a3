/** Goes up when the same layout and copy would compose otherwise: what was proofed by one engine is not what another prints. */
export const ENGINE_VERSION = '3';
