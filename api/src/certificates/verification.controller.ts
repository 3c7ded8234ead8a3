import { Body, Controller, Get, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { AppError } from '../common/app-error';
import { type Markup, publicLocale, sendPage } from '../common/public-page';
import { PublicAttempts } from '../notices/public-attempts.service';
import { Verification } from './verification.service';
import { answerPage, askPage, navOf, tooManyPage, type VerificationWords, wordsIn } from './verification-pages';

/** 核验: anyone who holds a certificate sees whether it is one of ours, without an account. */
@ApiExcludeController()
@Controller('public/certificates')
export class VerificationController {
  constructor(private readonly verification: Verification, private readonly attempts: PublicAttempts) {}

  @Allow('public') @Get()
  ask(@Req() request: Request, @Res() response: Response): void {
    this.show(request, response, askPage, 200);
  }

  @Allow('public') @Post()
  check(@Req() request: Request, @Res() response: Response, @Body() { number = '', code = '' }: Record<string, unknown>, @Ip() address: string): Promise<void> {
    return this.answer(request, response, String(number), String(code), address);
  }

  /** The address the printed square leads to. */
  @Allow('public') @Get(':number/:code')
  scan(@Req() request: Request, @Res() response: Response, @Param('number') number: string, @Param('code') code: string, @Ip() address: string): Promise<void> {
    return this.answer(request, response, number, code, address);
  }

  /** Guessing is counted: after thirty wrong answers an address waits. */
  private async answer(request: Request, response: Response, number: string, code: string, address: string): Promise<void> {
    try {
      await this.attempts.check('verify', address);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      response.setHeader('Retry-After', String(error.details.retryAfterSeconds));
      return this.show(request, response, tooManyPage, 429);
    }
    const verified = await this.verification.verify(number.slice(0, 40), code.slice(0, 40));
    if (!verified) await this.attempts.note('verify', address);
    return this.show(request, response, (words) => answerPage(words, number.slice(0, 40), verified), verified ? 200 : 404);
  }

  private show(request: Request, response: Response, page: (words: VerificationWords) => Markup, status: number): void {
    const locale = publicLocale(request);
    const words = wordsIn(locale);
    sendPage(response, { title: words.verify, nav: navOf(words), body: page(words), footer: words.footer, locale }, status);
  }
}
