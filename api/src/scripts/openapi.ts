import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppModule } from '../app.module';
import { readConfig } from '../config/config';
import { projectRoot } from '../config/project-root';
import { openApi } from '../configure-app';
import { readArguments } from './arguments';
import { CommandError, runCommand } from './command';

const OPENAPI = {
  call: 'npm run openapi -- [--check]',
  does: '按路由写出接口契约和面板的类型 · writes the contract and the panel’s types from the routes',
  options: { check: { type: 'boolean', means: '只核对，不写 · only compares' } },
} as const;
const CONTRACT = join(projectRoot, 'api', 'openapi.json');
const PANEL_TYPES = join(projectRoot, 'admin', 'src', 'api', 'schema.d.ts');

/** The contract as the routes state it. In preview nothing is constructed, so neither database nor store is needed. */
const contract = async (): Promise<string> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot({ ...readConfig({}), databaseUrl: 'postgres://none' }), { preview: true, logger: ['error'] });
  app.setGlobalPrefix('api');
  return `${JSON.stringify(openApi(app), null, 2)}\n`;
};

/** The panel's types of that contract. */
const panelTypes = async (json: string): Promise<string> => {
  const { default: generate, astToString } = await import('openapi-typescript');
  return `/** Generated from api/openapi.json by \`npm run openapi\`. */\n${astToString(await generate(json))}`;
};

runCommand(async () => {
  const { values } = readArguments(OPENAPI);
  const json = await contract();
  const wanted = new Map([[CONTRACT, json], [PANEL_TYPES, await panelTypes(json)]]);
  for (const [file, text] of wanted) {
    if (!values.check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) throw new CommandError(`${file} 与接口不一致，请运行 npm run openapi · out of step with the routes: run npm run openapi`);
  }
  console.log(values.check ? '接口契约一致 · the contract is in step' : '已更新接口契约 · contract written');
});
