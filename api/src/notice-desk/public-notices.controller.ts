import { Body, Controller, Get, Inject, Ip, Param, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { SESSION_SECRET } from '../auth/session-store';
import { Allow } from '../common/allow.decorator';
import { AppError, HTTP_STATUS, invalidField } from '../common/app-error';
import { sentence } from '../common/messages/locale';
import { html, type Markup, publicLocale, sendPage } from '../common/public-page';
import { RequestPipe } from '../common/validation.pipe';
import { NoticePapers } from '../notices/notice-papers.service';
import { PublicAttempts } from '../notices/public-attempts.service';
import type { Upload, UploadRequest } from '../storage/file-upload';
import { formProof, isProved } from './form-proof';
import { LookUpDto, PublicNoticeDto } from './public-form.dto';
import { CLIENT, PublicIntake } from './public-intake.service';
import { formPage, lookUpPage, navOf, noticePage, receiptPage, registerPage, standingPage } from './public-pages';
import { PublicRegister } from './public-register.service';
import { PublicCopyUpload, PublicPaperUpload } from './public-uploads';
import { PUBLIC_WORDS, type PublicWords } from './public-words';

type Form = Record<string, string>;

/** What anyone may read and hand in: pages of plain markup, without a script, a cookie or an account. */
@ApiExcludeController()
@Controller('public/notices')
export class PublicNoticesController {
  private readonly pipe = new RequestPipe();

  constructor(
    private readonly intake: PublicIntake, private readonly register: PublicRegister, private readonly papers: NoticePapers, private readonly attempts: PublicAttempts,
    @Inject(SESSION_SECRET) private readonly secret: string,
  ) {}

  @Allow('public') @Get()
  async list(@Req() request: Request, @Res() response: Response, @Query('q') q?: string, @Query('type') type?: string, @Query('page') page?: string): Promise<void> {
    const asked = { q: typeof q === 'string' ? q.trim() : '', type: typeof type === 'string' ? type : '', page: /^\d{1,4}$/u.test(String(page)) ? Number(page) : 0 };
    const { entries, hasMore } = await this.register.list(asked);
    this.show(request, response, (words) => [words.register, registerPage(words, asked, entries, hasMore)]);
  }

  @Allow('public') @Get('new')
  async form(@Req() request: Request, @Res() response: Response): Promise<void> {
    const papers = await this.intake.papers();
    this.show(request, response, (words) => [words.form, formPage(words, papers, formProof(this.secret, Date.now()))]);
  }

  @Allow('public') @Post() @UseInterceptors(PublicCopyUpload)
  async handIn(@Req() request: UploadRequest, @Res() response: Response, @Body() given: Form, @Ip() address: string): Promise<void> {
    try {
      await this.attempts.check('file', address);
      if (request.refusal) throw request.refusal;
      const notice = await this.read(given, PublicNoticeDto);
      if (notice.website || !isProved(this.secret, notice.proof ?? '', Date.now())) throw new AppError('invalid', { code: 'notice.formAgain' });
      const receipt = await this.intake.handIn(notice, request.upload ?? null);
      await this.attempts.note('file', address);
      this.show(request, response, (words) => [words.received, receiptPage(words, receipt)], 201);
    } catch (error) {
      const papers = await this.intake.papers();
      this.refuse(request, response, error, (words, errors) => [words.form, formPage(words, papers, formProof(this.secret, Date.now()), { values: given, errors, hadFile: Boolean(request.upload ?? request.refusal) })]);
    }
  }

  @Allow('public') @Get('receipt')
  lookUpForm(@Req() request: Request, @Res() response: Response): void {
    this.show(request, response, (words) => [words.look, lookUpPage(words)]);
  }

  @Allow('public') @Post('receipt')
  async lookUp(@Req() request: Request, @Res() response: Response, @Body() given: Form, @Ip() address: string): Promise<void> {
    try {
      const { receipt, code } = await this.read(given, LookUpDto);
      const standing = await this.known(receipt, code, address);
      this.show(request, response, (words) => [standing.title, standingPage(words, standing, code)]);
    } catch (error) {
      this.refuse(request, response, error, (words, errors) => [words.look, lookUpPage(words, given, errors)]);
    }
  }

  @Allow('public') @Post('papers') @UseInterceptors(PublicPaperUpload)
  async addPaper(@Req() request: UploadRequest, @Res() response: Response, @Body() given: Form, @Ip() address: string): Promise<void> {
    try {
      await this.attempts.check('papers', address);
      const { receipt, code } = await this.read(given, LookUpDto);
      const standing = await this.known(receipt, code, address);
      const problem = request.refusal ?? (await this.keep(standing.noticeId, standing.takesPapers, request.upload, address));
      const after = await this.register.standing(receipt, code);
      if (problem) this.refuse(request, response, problem, (words, errors) => [after.title, standingPage(words, after, code, { errors })]);
      else this.show(request, response, (words) => [after.title, standingPage(words, after, code, { added: true })], 201);
    } catch (error) {
      this.refuse(request, response, error, (words, errors) => [words.look, lookUpPage(words, {}, errors)]);
    }
  }

  @Allow('public') @Get(':id')
  async one(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    try {
      if (!isUUID(id)) throw new AppError('notFound', { code: 'record.notFound' });
      const entry = await this.register.one(id);
      this.show(request, response, (words) => [entry.title, noticePage(words, entry)]);
    } catch (error) {
      this.refuse(request, response, error, (words, errors) => [words.register, html`<h1>${words.register}</h1><p>${errors['']}</p>`]);
    }
  }

  /** The refusal of a paper, or null when it was kept. */
  private async keep(noticeId: string, takesPapers: boolean, upload: Upload | undefined, address: string): Promise<AppError | null> {
    try {
      if (!takesPapers) throw new AppError('conflict', { code: 'notice.paperNotAsked' });
      if (!upload) throw invalidField('file', 'notice.noPaper');
      await this.papers.keep(CLIENT, noticeId, upload, true);
      await this.attempts.note('papers', address);
      return null;
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  }

  /** Guessing is counted: after twenty wrong answers an address waits. */
  private async known(receipt: string, code: string, address: string) {
    await this.attempts.check('lookUp', address);
    try {
      return await this.register.standing(receipt, code);
    } catch (error) {
      await this.attempts.note('lookUp', address);
      throw error;
    }
  }

  private async read<Dto>(given: Form, metatype: new () => Dto): Promise<Dto> {
    return (await this.pipe.transform(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')), { type: 'body', metatype })) as Dto;
  }

  private show(request: Request, response: Response, page: (words: PublicWords) => [string, Markup], status = 200): void {
    const locale = publicLocale(request);
    const words = PUBLIC_WORDS[locale];
    const [title, body] = page(words);
    sendPage(response, { title, body, nav: navOf(words, request.method === 'GET' ? request.path : '/public/notices'), footer: words.footer, locale }, status);
  }

  /** The same page again, nothing cleared, with what is wrong beside each field. */
  private refuse(request: Request, response: Response, error: unknown, page: (words: PublicWords, errors: Form) => [string, Markup]): void {
    if (!(error instanceof AppError)) throw error;
    const locale = publicLocale(request);
    const errors = Object.fromEntries([['', sentence(error.summary, locale)], ...Object.entries(error.fields).map(([field, said]) => [field, sentence(said, locale)])]) as Form;
    if (typeof error.details.retryAfterSeconds === 'number') response.setHeader('Retry-After', String(error.details.retryAfterSeconds));
    this.show(request, response, (words) => page(words, errors), HTTP_STATUS[error.kind]);
  }
}
