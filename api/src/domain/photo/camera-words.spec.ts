import { captionByHand, writtenByHand } from './camera-words';

describe('what a camera writes where a person’s words belong', () => {
  it.each([
    'OLYMPUS DIGITAL CAMERA', 'SAMSUNG CAMERA PICTURES', 'KODAK DC240 ZOOM DIGITAL CAMERA', 'DCIM\\100GOPRO\\GOPR0482.JPG', 'DCF 1.0', 'GC-X1E Image', '<Digimax i50 MP3, Samsung #1 MP3>', '(C) by Caplio RR1 User',
    'COPYRIGHT, 2005', 'Exif_JPEG_PICTURE', 'default', 'Picasa', 'IMG_2041.JPG', '', undefined,
  ])('is nobody’s: %s', (text) => expect(writtenByHand(text)).toBeUndefined());

  it.each(['复工第一天，工人在车间作业', '顾敏', '数码相机 digital camera 展', 'El cielo sobre Berlin (Heaven above Berlin)', 'Francisco Gonzalez', 'Copyright 2004 Phil Harvey', '(C) Ralf Roletschek'])('is somebody’s: %s', (text) =>
    expect(writtenByHand(text)).toBe(text));

  it.each(['WWL', 'cof', 'mde'])('is no caption: %s', (code) => expect(captionByHand(code)).toBeUndefined());
  it('is a caption where a person wrote one, however short', () => expect(captionByHand('开工')).toBe('开工'));
});
