// Unpacks the browser that comes as a package and says where it is; a program of its own because the package is an ES module.
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
const executablePath = await chromium.executablePath();
process.stdout.write(JSON.stringify({ executablePath, libraryPath: process.env.LD_LIBRARY_PATH ?? '' }));
