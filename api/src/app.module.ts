import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';

/** The house: one line a room. */
@Module({})
export class AppModule {
  static forRoot(config: Config & { databaseUrl: string }): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot(config.databaseUrl), AuditModule, AuthModule],
    };
  }
}
