/** Generated from api/openapi.json by `npm run openapi`. */
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AuthController_revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuthController_tokens"];
        put?: never;
        post: operations["AuthController_createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AuthController_revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_list"];
        put?: never;
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UsersController_get"];
        put?: never;
        post?: never;
        delete: operations["UsersController_deactivate"];
        options?: never;
        head?: never;
        patch: operations["UsersController_update"];
        trace?: never;
    };
    "/api/outputs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutputsController_mine"];
        put?: never;
        post: operations["OutputsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutputsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutputsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outputs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutputsController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicationsController_list"];
        put?: never;
        post: operations["PublicationsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicationsController_get"];
        put?: never;
        post?: never;
        delete: operations["PublicationsController_remove"];
        options?: never;
        head?: never;
        patch: operations["PublicationsController_update"];
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleTemplatesController_list"];
        put?: never;
        post: operations["ArticleTemplatesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleTemplatesController_get"];
        put?: never;
        post?: never;
        delete: operations["ArticleTemplatesController_remove"];
        options?: never;
        head?: never;
        patch: operations["ArticleTemplatesController_update"];
        trace?: never;
    };
    "/api/publications/{id}/fonts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicationFontsController_list"];
        put?: never;
        post: operations["PublicationFontsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fonts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PublicationFontsController_remove"];
        options?: never;
        head?: never;
        patch: operations["PublicationFontsController_rename"];
        trace?: never;
    };
    "/api/fonts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicationFontsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributorsController_list"];
        put?: never;
        post: operations["ContributorsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributorsController_get"];
        put?: never;
        post?: never;
        delete: operations["ContributorsController_remove"];
        options?: never;
        head?: never;
        patch: operations["ContributorsController_update"];
        trace?: never;
    };
    "/api/contributors/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributorsController_credits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributors/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributorsController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributors/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContributorsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributors/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContributorsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributors/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContributorsController_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributors/changes/{changeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContributorsController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssuesController_list"];
        put?: never;
        post: operations["IssuesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssuesController_get"];
        put?: never;
        post?: never;
        delete: operations["IssuesController_remove"];
        options?: never;
        head?: never;
        patch: operations["IssuesController_update"];
        trace?: never;
    };
    "/api/issues/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IssuesController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IssuesController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotosController_list"];
        put?: never;
        post: operations["PhotosController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["PhotoDeskController_updateAll"];
        trace?: never;
    };
    "/api/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotosController_get"];
        put?: never;
        post?: never;
        delete: operations["PhotosController_remove"];
        options?: never;
        head?: never;
        patch: operations["PhotosController_update"];
        trace?: never;
    };
    "/api/photos/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotosController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotosController_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotosController_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotosController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoDeskController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoDeskController_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/crops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoDeskController_cut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoDeskController_noteUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/uses/{useId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoDeskController_withdrawUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoDeskController_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotoDeskController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotoRequestsController_list"];
        put?: never;
        post: operations["PhotoRequestsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PhotoRequestsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-requests/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoRequestsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PhotoUploadsController_begin"];
        delete?: never;
        options: operations["PhotoUploadsController_offers"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PhotoUploadsController_forget"];
        options?: never;
        head: operations["PhotoUploadsController_progress"];
        patch: operations["PhotoUploadsController_append"];
        trace?: never;
    };
    "/api/articles/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ArticleAssignmentsController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticlesController_list"];
        put?: never;
        post: operations["ArticlesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticlesController_get"];
        put?: never;
        post?: never;
        delete: operations["ArticlesController_remove"];
        options?: never;
        head?: never;
        patch: operations["ArticlesController_update"];
        trace?: never;
    };
    "/api/articles/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticlesController_history"];
        put?: never;
        post: operations["ArticlesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ArticlesController_claim"];
        delete: operations["ArticlesController_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ArticlesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleRevisionsController_list"];
        put?: never;
        post: operations["ArticleRevisionsController_keepAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleRevisionsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/revisions/{number}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ArticleRevisionsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/redline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleRevisionsController_redline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/blame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleRevisionsController_blame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ArticleCommentsController_list"];
        put?: never;
        post: operations["ArticleCommentsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ArticleCommentsController_remove"];
        options?: never;
        head?: never;
        patch: operations["ArticleCommentsController_change"];
        trace?: never;
    };
    "/api/comments/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ArticleCommentsController_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ArticleCommentsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_list"];
        put?: never;
        post: operations["NoticesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/blocking/{pageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_blocking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_get"];
        put?: never;
        post?: never;
        delete: operations["NoticesController_remove"];
        options?: never;
        head?: never;
        patch: operations["NoticesController_update"];
        trace?: never;
    };
    "/api/notices/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["NoticesController_setRuns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_addPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_renewReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticesController_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["NoticesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeDesksController_listRules"];
        put?: never;
        post: operations["NoticeDesksController_createRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notice-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeDesksController_rule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["NoticeDesksController_updateRule"];
        trace?: never;
    };
    "/api/work-calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeDesksController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["NoticeDesksController_setDay"];
        post?: never;
        delete: operations["NoticeDesksController_clearDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/notice-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeDesksController_desk"];
        put: operations["NoticeDesksController_saveDesk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/notice-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeDesksController_runDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CommissionsController_list"];
        put?: never;
        post: operations["CommissionsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CommissionsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["CommissionsController_update"];
        trace?: never;
    };
    "/api/commissions/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CommissionsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UserNoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user-notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UserNoticesController_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user-notices/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UserNoticesController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PagesController_list"];
        put?: never;
        post: operations["PagesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PagesController_get"];
        put?: never;
        post?: never;
        delete: operations["PagesController_remove"];
        options?: never;
        head?: never;
        patch: operations["PagesController_update"];
        trace?: never;
    };
    "/api/pages/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PagesController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PagesController_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/layout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageLayoutsController_get"];
        put: operations["PageLayoutsController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/layout/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PageLayoutsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/layout/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageLayoutsController_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/layout/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageLayoutsController_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/layout/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageLayoutsController_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/material": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageLayoutsController_material"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageLayoutsController_composition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageLayoutsController_svg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PageLayoutsController_claim"];
        delete: operations["PageLayoutsController_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layout-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LayoutTemplatesController_list"];
        put?: never;
        post: operations["LayoutTemplatesController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/layout-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["LayoutTemplatesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributionsController_list"];
        put?: never;
        post: operations["ContributionsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributionsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContributionsController_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContributionsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributionsController_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContributionsController_keptFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/pastes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PastesController_ofStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pastes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PastesController_keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pastes/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PastesController_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pastes/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PastesController_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/publications/{id}/skeleton": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SkeletonsController_propose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/skeleton": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SkeletonsController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeadlinesController_get"];
        put: operations["DeadlinesController_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/flatplan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FlatplanController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FlatplanController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/flatplan/put": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlatplanController_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/flatplan/take-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlatplanController_takeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/flatplan/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlatplanController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/flatplan/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlatplanController_swap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/flatplan/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlatplanController_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/flatplan/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FlatplanController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChecksController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/knowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChecksController_knowledge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChecksController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ChecksController_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckRulesController_list"];
        put?: never;
        post: operations["CheckRulesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-rules/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckRulesController_exported"];
        put?: never;
        post: operations["CheckRulesController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckRulesController_get"];
        put?: never;
        post?: never;
        delete: operations["CheckRulesController_remove"];
        options?: never;
        head?: never;
        patch: operations["CheckRulesController_update"];
        trace?: never;
    };
    "/api/check-rules/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CheckRulesController_tried"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-rules/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CheckRulesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeHoldersController_list"];
        put?: never;
        post: operations["OfficeHoldersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-holders/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeHoldersController_exported"];
        put?: never;
        post: operations["OfficeHoldersController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office-holders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeHoldersController_get"];
        put?: never;
        post?: never;
        delete: operations["OfficeHoldersController_remove"];
        options?: never;
        head?: never;
        patch: operations["OfficeHoldersController_update"];
        trace?: never;
    };
    "/api/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofsController_ofPage"];
        put?: never;
        post: operations["ProofsController_pull"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ProofsController_update"];
        trace?: never;
    };
    "/api/proofs/{id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofsController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProofsController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofFilesController_composition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofFilesController_svg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/photos/{photoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofFilesController_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofFilesController_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofFilesController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/marked-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProofFilesController_markedPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MarksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MarksController_get"];
        put?: never;
        post?: never;
        delete: operations["MarksController_remove"];
        options?: never;
        head?: never;
        patch: operations["MarksController_change"];
        trace?: never;
    };
    "/api/proofs/{id}/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MarksController_hands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofs/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MarksController_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageMovesController_open"];
        put?: never;
        post: operations["PageMovesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["IssuePressController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/press": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssuePressController_night"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/preflight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssuePressController_check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PagePressController_slips"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printed-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintedItemsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printed-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintedItemsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printed-items/{id}/takedown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrintedItemsController_takeDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printed-items/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrintedItemsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CorrectionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CorrectionsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/corrections/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CorrectionsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QualityController_ofIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QualityController_ofPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QualityController_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/error-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QualityController_listMethods"];
        put?: never;
        post: operations["QualityController_setMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printed-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QualityController_list"];
        put?: never;
        post: operations["QualityController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printed-errors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QualityController_get"];
        put?: never;
        post?: never;
        delete: operations["QualityController_remove"];
        options?: never;
        head?: never;
        patch: operations["QualityController_change"];
        trace?: never;
    };
    "/api/source-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourceDocumentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourceDocumentsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source-documents/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SourceDocumentsController_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FindingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FindingsController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FindingsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_list"];
        put?: never;
        post: operations["ImportsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ImportsController_get"];
        put?: never;
        post?: never;
        delete: operations["ImportsController_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEntriesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-entries/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEntriesController_chain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditEntriesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SearchController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardController_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BoardController_columns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedViewsController_list"];
        put?: never;
        post: operations["SavedViewsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedViewsController_remove"];
        options?: never;
        head?: never;
        patch: operations["SavedViewsController_update"];
        trace?: never;
    };
    "/api/desk/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DigestsController_settings"];
        put: operations["DigestsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageOutputsController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageOutputsController_png"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/idml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PageOutputsController_idml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssueOutputsController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/idml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["IssueOutputsController_idml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fonts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebFontsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fonts/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WebFontsController_font"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/inspection-pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionController_inspectionPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InspectionController_handOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/press-bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PressBundlesController_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{id}/printed-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintedChecksController_list"];
        put?: never;
        post: operations["PrintedChecksController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/printed-checks/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintedChecksController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EventsController_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskIntakeController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesController_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificatesController_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificatesController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @example ok */
            status: string;
        };
        LoginDto: {
            /** @example desk-editor */
            username: string;
            password: string;
        };
        MeDto: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
            roles: ("reporter" | "deskEditor" | "chiefSub" | "editorInChief" | "pageEditor" | "proofreader" | "noticeClerk" | "archivist" | "admin")[];
            permissions: string[];
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        SessionDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            createdAt: string;
            address: string;
            browser: string;
            /** @description The session of this request */
            current: boolean;
        };
        TokenDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its first characters */
            hint: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
        };
        CreateTokenDto: {
            /** @example 数字报同步 */
            name: string;
            /**
             * Format: date
             * @description The last day it works; without it until revoked.
             * @example 2020-02-18
             */
            expiresOn?: string | null;
        };
        NewTokenDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its first characters */
            hint: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** @description The token itself: shown this once, kept only as a hash. */
            token: string;
        };
        UserDto: {
            /** Format: uuid */
            id: string;
            username: string;
            displayName: string;
            roles: ("reporter" | "deskEditor" | "chiefSub" | "editorInChief" | "pageEditor" | "proofreader" | "noticeClerk" | "archivist" | "admin")[];
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        CreateUserDto: {
            username: string;
            displayName: string;
            roles: ("reporter" | "deskEditor" | "chiefSub" | "editorInChief" | "pageEditor" | "proofreader" | "noticeClerk" | "archivist" | "admin")[];
            password: string;
        };
        UpdateUserDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            displayName?: string;
            roles?: ("reporter" | "deskEditor" | "chiefSub" | "editorInChief" | "pageEditor" | "proofreader" | "noticeClerk" | "archivist" | "admin")[];
            active?: boolean;
            /** @description A new password, which ends the person’s sessions. */
            password?: string;
        };
        AskOutputDto: {
            /** @enum {string} */
            kind: "issuePdf" | "issueIdml" | "handOver" | "inspectionPack" | "quarterPack";
            /**
             * Format: uuid
             * @description The issue; for a quarter the paper
             */
            subjectId: string;
            /**
             * @description For kind quarterPack
             * @example 2026-Q4
             */
            quarter?: string;
        };
        OutputDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "issuePdf" | "issueIdml" | "handOver" | "inspectionPack" | "quarterPack";
            /** Format: uuid */
            subjectId: string;
            quarter: string | null;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            status: "waiting" | "making" | "made" | "failed" | "cancelled";
            /** @description Steps done of `total` */
            done: number;
            /** @description 0 while nobody can say how many */
            total: number;
            /** @description Why it failed, in the language asked for */
            problem: string | null;
            fileName: string;
            bytes: number | null;
            /** @description SHA-256 of the file, in hex */
            sha256: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /**
             * Format: date-time
             * @description Until when it can be fetched
             */
            expiresAt: string | null;
        };
        SkippedDaysDto: {
            /**
             * Format: date
             * @example 2020-02-18
             */
            from: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            until: string;
            /** @example 春节 */
            reason: string;
        };
        TemplatePageDto: {
            pageNumber: number;
            /** @description 版名: 要闻, 综合 … */
            name: string;
            /** Format: uuid */
            pageEditorId: string | null;
            /** @description What stands on this page of every issue */
            standing: ("masthead" | "colophon")[];
        };
        TimetableLineDto: {
            /** @enum {string} */
            stage: "copy" | "makeUp" | "proof1" | "proof2" | "proof3" | "clean" | "press";
            /** @description For this page; null for all pages that have none of their own */
            pageNumber: number | null;
            /** @description Days before the issue appears */
            daysBefore: number;
            /**
             * @description By the clock of timeZone
             * @example 20:00
             */
            time: string;
        };
        PublicationDto: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            nameplate: string;
            slogan: string;
            /** @enum {string} */
            licenceKind: "cn" | "permit" | "unknown";
            licenceNumber: string;
            hotline: string;
            submissionEmail: string;
            weekday: number | null;
            numbering: {
                [key: string]: unknown;
            };
            imprint: {
                [key: string]: string;
            };
            geometry: {
                [key: string]: unknown;
            };
            sections: string[];
            timeZone: string;
            skippedDays: components["schemas"]["SkippedDaysDto"][];
            pageTemplate: components["schemas"]["TemplatePageDto"][];
            timetable: components["schemas"]["TimetableLineDto"][];
            issueCount: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        CreatePublicationDto: {
            nameplate?: string;
            slogan?: string;
            /** @enum {string} */
            licenceKind?: "cn" | "permit" | "unknown";
            licenceNumber?: string;
            hotline?: string;
            submissionEmail?: string;
            /** @description ISO weekday, 1 Monday to 7 Sunday */
            weekday?: number | null;
            /** @description {"cumulativeBase":{"2020":1220}}: cumulative number minus number in the year */
            numbering?: {
                [key: string]: unknown;
            };
            /** @description Imprint fields by name: 主办, 地址, 印刷 … */
            imprint?: {
                [key: string]: unknown;
            };
            /** @description Trim, margins and base grid; see handbook of the page */
            geometry?: {
                [key: string]: unknown;
            };
            sections?: string[];
            /** @example Asia/Shanghai */
            timeZone?: string;
            /** @description 休刊: first and last day, and why */
            skippedDays?: components["schemas"]["SkippedDaysDto"][];
            /** @description The pages a new issue begins with */
            pageTemplate?: components["schemas"]["TemplatePageDto"][];
            /** @description The deadlines a new issue begins with */
            timetable?: components["schemas"]["TimetableLineDto"][];
            /** @example 港闸新闻 */
            name: string;
            slug: string;
        };
        UpdatePublicationDto: {
            nameplate?: string;
            slogan?: string;
            /** @enum {string} */
            licenceKind?: "cn" | "permit" | "unknown";
            licenceNumber?: string;
            hotline?: string;
            submissionEmail?: string;
            /** @description ISO weekday, 1 Monday to 7 Sunday */
            weekday?: number | null;
            /** @description {"cumulativeBase":{"2020":1220}}: cumulative number minus number in the year */
            numbering?: {
                [key: string]: unknown;
            };
            /** @description Imprint fields by name: 主办, 地址, 印刷 … */
            imprint?: {
                [key: string]: unknown;
            };
            /** @description Trim, margins and base grid; see handbook of the page */
            geometry?: {
                [key: string]: unknown;
            };
            sections?: string[];
            /** @example Asia/Shanghai */
            timeZone?: string;
            /** @description 休刊: first and last day, and why */
            skippedDays?: components["schemas"]["SkippedDaysDto"][];
            /** @description The pages a new issue begins with */
            pageTemplate?: components["schemas"]["TemplatePageDto"][];
            /** @description The deadlines a new issue begins with */
            timetable?: components["schemas"]["TimetableLineDto"][];
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            name?: string;
            slug?: string;
        };
        TemplateDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            genre: string;
            targetLength: number | null;
            headlineWidth: number | null;
            guidance: string;
            body: {
                [key: string]: unknown;
            };
            position: number;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        CreateTemplateDto: {
            /** @description In characters */
            targetLength?: number | null;
            /** @description How wide the main headline may be, in characters */
            headlineWidth?: number | null;
            /** @description What whoever writes one should know */
            guidance?: string;
            /** @description What stands in a new story from the first */
            body?: {
                [key: string]: unknown;
            };
            /** @description The same as plain text, a paragraph a line; instead of body */
            bodyText?: string;
            /** @description Its place in the list */
            position?: number;
            /** Format: uuid */
            publicationId: string;
            /** @example 消息 */
            genre: string;
        };
        UpdateTemplateDto: {
            /** @description In characters */
            targetLength?: number | null;
            /** @description How wide the main headline may be, in characters */
            headlineWidth?: number | null;
            /** @description What whoever writes one should know */
            guidance?: string;
            /** @description What stands in a new story from the first */
            body?: {
                [key: string]: unknown;
            };
            /** @description The same as plain text, a paragraph a line; instead of body */
            bodyText?: string;
            /** @description Its place in the list */
            position?: number;
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            genre?: string;
        };
        PublicationFontDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            name: string;
            /** @description What a headline names it by */
            face: string;
            fileName: string;
            /** @enum {string} */
            format: "ttf" | "otf";
            byteSize: number;
            /** @description Characters it has */
            characters: number;
            /** @description Of these, Chinese ones */
            hanCharacters: number;
            /** @description Pages laid out with it */
            pageCount: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
        };
        FontFormDto: {
            /** @example 方正小标宋 */
            name?: string;
            /**
             * Format: binary
             * @description TTF or OTF, at most 40 MB
             */
            file: string;
        };
        RenameFontDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            name: string;
        };
        FontVersionDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        ContributorDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            printedName: string;
            /** @enum {string} */
            kind: "person" | "collective" | "unit";
            /** @enum {string|null} */
            type: "记者" | "编辑" | "通讯员" | "摄影" | "美编" | "特约" | null;
            unit: string;
            penNames: string[];
            emails: string[];
            note: string;
            /** Format: uuid */
            userId: string | null;
            /** Format: uuid */
            mergedIntoId: string | null;
            /** @description How many credits bear this name */
            bylineCount: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        CreditDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            itemKind: "article" | "photo";
            /** Format: uuid */
            itemId: string;
            itemTitle: string;
            printedName: string;
            printedLabel: string;
            role: string;
            /** Format: date */
            publishedOn: string | null;
        };
        ContributorChangeDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "merge" | "split";
            /** Format: uuid */
            fromId: string;
            fromName: string;
            /** Format: uuid */
            toId: string;
            toName: string;
            bylineCount: number;
            byName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            undoneAt: string | null;
        };
        ReadCreditDto: {
            /**
             * @description A credit line as printed or typed
             * @example 记者 许应田 通讯员 丁亮
             */
            line: string;
            /** Format: uuid */
            publicationId: string;
        };
        CandidateDto: {
            /** Format: uuid */
            id: string;
            printedName: string;
            /** @enum {string} */
            kind: "person" | "collective" | "unit";
            unit: string;
            /** @description How many credits bear the name so far */
            bylineCount: number;
        };
        CreditRowDto: {
            name: string;
            label: string;
            /** @enum {string} */
            role: "text" | "photo" | "text-and-photo" | "editing" | "source";
            /** @enum {string} */
            kind: "person" | "collective" | "unit";
            /**
             * Format: uuid
             * @description Whom the name is linked to on saving, when only one answers to it
             */
            contributorId: string | null;
            candidates: components["schemas"]["CandidateDto"][];
            /** @description shared: two people bear it; official: an official does */
            warnings: ("shared" | "official")[];
            /** @description The office in which the name stands in the paper, such as 副区长; empty when it does not */
            office: string;
        };
        CreateContributorDto: {
            /** Format: uuid */
            publicationId: string;
            /** @example 许应田 */
            printedName: string;
            /** @enum {string} */
            kind?: "person" | "collective" | "unit";
            /** @enum {string|null} */
            type?: "记者" | "编辑" | "通讯员" | "摄影" | "美编" | "特约" | null;
            unit?: string;
            penNames?: string[];
            /** @description The addresses they send copy from */
            emails?: string[];
            note?: string;
            /** Format: uuid */
            userId?: string | null;
        };
        UpdateContributorDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            printedName?: string;
            /** @enum {string} */
            kind?: "person" | "collective" | "unit";
            /** @enum {string|null} */
            type?: "记者" | "编辑" | "通讯员" | "摄影" | "美编" | "特约" | null;
            unit?: string;
            penNames?: string[];
            /** @description The addresses they send copy from */
            emails?: string[];
            note?: string;
            /** Format: uuid */
            userId?: string | null;
        };
        MergeContributorDto: {
            /**
             * Format: uuid
             * @description The contributor who stays.
             */
            intoId: string;
        };
        SplitContributorDto: {
            /** @description The printed name of the person split off. */
            printedName: string;
            unit?: string;
            /** @description The bylines that are theirs. */
            bylineIds: string[];
        };
        ColophonPostDto: {
            /** @example 主编 */
            role: string;
            names: string[];
        };
        IssueExceptionDto: {
            /** @enum {string} */
            problem: "wrongWeekday" | "skippedDay" | "sameDay" | "missedDays" | "numberTaken" | "numberOrder" | "numberGap" | "notReset" | "totalTaken" | "totalOrder" | "totalGap" | "yearConstant";
            params: {
                [key: string]: string | number;
            };
            reason: string;
            /** Format: uuid */
            byId: string | null;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        IssueDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            totalIssueNumber: number | null;
            /** @enum {string} */
            status: "planned" | "open" | "copyClosed" | "signed" | "printed" | "published" | "archived";
            pageCount: number;
            /** @description Pages that are here */
            pages: number;
            staff: components["schemas"]["ColophonPostDto"][];
            /** @description How each fact is known: {publishedOn: {source, evidence, …}} */
            provenance: {
                [key: string]: unknown;
            };
            /** @description What is odd about its day or numbers, and why it is right */
            exceptions: components["schemas"]["IssueExceptionDto"][];
            actions: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ConfirmationDto: {
            /** @enum {string} */
            problem: "wrongWeekday" | "skippedDay" | "sameDay" | "missedDays" | "numberTaken" | "numberOrder" | "numberGap" | "notReset" | "totalTaken" | "totalOrder" | "totalGap" | "yearConstant";
            /** @description Why it is right all the same */
            reason: string;
        };
        CreateIssueDto: {
            /**
             * Format: date
             * @example 2020-02-18
             */
            publishedOn?: string | null;
            /** @description 第…期 within the year */
            issueNumber?: number | null;
            /** @description 总第…期 */
            totalIssueNumber?: number | null;
            pageCount?: number;
            staff?: components["schemas"]["ColophonPostDto"][];
            confirmations?: components["schemas"]["ConfirmationDto"][];
            /** Format: uuid */
            publicationId: string;
        };
        CheckIssueDto: {
            /** Format: uuid */
            publicationId: string;
            /**
             * Format: uuid
             * @description The issue they are meant for, when it is here already
             */
            issueId?: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            publishedOn?: string | null;
            issueNumber?: number | null;
            totalIssueNumber?: number | null;
        };
        CountedFromDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            publishedOn: string;
            issueNumber: number | null;
            totalIssueNumber: number | null;
        };
        IssueProblemDto: {
            /** @enum {string} */
            problem: "wrongWeekday" | "skippedDay" | "sameDay" | "missedDays" | "numberTaken" | "numberOrder" | "numberGap" | "notReset" | "totalTaken" | "totalOrder" | "totalGap" | "yearConstant";
            params: {
                [key: string]: string | number;
            };
        };
        IssueCheckDto: {
            /**
             * Format: date
             * @description The next day of publication; null for a paper without a weekday
             */
            nextPublishedOn: string | null;
            /** @description For the day asked, else for the next one */
            issueNumber: number | null;
            totalIssueNumber: number | null;
            /** @description The issue the numbers are counted on from */
            countedFrom: components["schemas"]["CountedFromDto"] | null;
            /** @description Days of publication since that issue without an issue here */
            missedDays: number;
            problems: components["schemas"]["IssueProblemDto"][];
        };
        UpdateIssueDto: {
            /**
             * Format: date
             * @example 2020-02-18
             */
            publishedOn?: string | null;
            /** @description 第…期 within the year */
            issueNumber?: number | null;
            /** @description 总第…期 */
            totalIssueNumber?: number | null;
            pageCount?: number;
            staff?: components["schemas"]["ColophonPostDto"][];
            confirmations?: components["schemas"]["ConfirmationDto"][];
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        ConfirmFactDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @enum {string} */
            fact: "publishedOn" | "issueNumber" | "totalIssueNumber";
        };
        FocusDto: {
            /** @description From the left, as a share of the width */
            x: number;
            /** @description From the top, as a share of the height */
            y: number;
        };
        BylineDto: {
            /** Format: uuid */
            id: string;
            name: string;
            label: string;
            /** @enum {string} */
            role: "text" | "photo" | "text-and-photo" | "editing" | "source";
            /** Format: uuid */
            contributorId: string | null;
            position: number;
        };
        PhotoDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** @description SHA-256 of the original */
            fileHash: string | null;
            fileName: string;
            mediaType: string | null;
            byteSize: number | null;
            /** @description As seen upright */
            width: number | null;
            height: number | null;
            caption: string;
            headline: string;
            credit: string;
            rights: string;
            /** Format: date */
            takenOn: string | null;
            place: string;
            keywords: string[];
            /** @enum {string} */
            rightsCategory: "staff" | "contributor" | "handout" | "agency" | "unknown";
            isRestricted: boolean;
            restrictions: string;
            /** Format: date */
            usableFrom: string | null;
            /** Format: date */
            usableUntil: string | null;
            showsPeople: boolean;
            showsMinors: boolean;
            minorsConsent: string;
            focus: components["schemas"]["FocusDto"] | null;
            /** @description What keeps it off a page today */
            obstacles: ("captionMissing" | "creditMissing" | "rightsUnknown" | "rightsRestricted" | "leaseNotBegun" | "leaseOver" | "minorsConsent")[];
            /** @description How often it was used, in print and elsewhere */
            useCount: number;
            /** Format: date */
            lastUsedOn: string | null;
            /** @enum {string} */
            status: "filed" | "captioned" | "selected" | "placed" | "published";
            /** @enum {string} */
            origin: "filed" | "imported";
            /** @description False for a historical photo of which only the caption is left */
            hasFile: boolean;
            /** @description Thumbnail and preview are made */
            ready: boolean;
            bylines: components["schemas"]["BylineDto"][];
            /** Format: uuid */
            createdById: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            actions: ("edit" | "delete" | "restore" | "giveScan" | "override" | "select" | "unselect")[];
        };
        PlacementDto: {
            /** Format: uuid */
            pageId: string;
            pageNumber: number | null;
            /** Format: uuid */
            issueId: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
        };
        PhotoUseDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "print" | "digital";
            /** Format: uuid */
            issueId: string | null;
            /** Format: uuid */
            pageId: string | null;
            pageName: string;
            /** Format: uuid */
            articleId: string | null;
            headline: string;
            address: string;
            /** Format: date */
            publishedOn: string | null;
            widthMm: number | null;
            heightMm: number | null;
            notedByName: string;
            /**
             * Format: date-time
             * @description Noted by mistake: it stands here and counts no more
             */
            withdrawnAt: string | null;
            withdrawnByName: string;
            withdrawnReason: string;
        };
        PhotoCropDto: {
            /** Format: uuid */
            id: string;
            name: string;
            x: number;
            y: number;
            w: number;
            h: number;
            madeByName: string;
            /** Format: date-time */
            createdAt: string;
        };
        PhotoOverrideDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            /** Format: date */
            publishedOn: string | null;
            obstacles: ("captionMissing" | "creditMissing" | "rightsUnknown" | "rightsRestricted" | "leaseNotBegun" | "leaseOver" | "minorsConsent")[];
            reason: string;
            byName: string;
            /** Format: date-time */
            createdAt: string;
        };
        LikePhotoDto: {
            /** Format: uuid */
            id: string;
            caption: string;
            credit: string;
            /** Format: date */
            takenOn: string | null;
            /** @description The very same file */
            isSameFile: boolean;
            /** @description In how many of 64 points they differ */
            difference: number;
        };
        PhotoDetailDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** @description SHA-256 of the original */
            fileHash: string | null;
            fileName: string;
            mediaType: string | null;
            byteSize: number | null;
            /** @description As seen upright */
            width: number | null;
            height: number | null;
            caption: string;
            headline: string;
            credit: string;
            rights: string;
            /** Format: date */
            takenOn: string | null;
            place: string;
            keywords: string[];
            /** @enum {string} */
            rightsCategory: "staff" | "contributor" | "handout" | "agency" | "unknown";
            isRestricted: boolean;
            restrictions: string;
            /** Format: date */
            usableFrom: string | null;
            /** Format: date */
            usableUntil: string | null;
            showsPeople: boolean;
            showsMinors: boolean;
            minorsConsent: string;
            focus: components["schemas"]["FocusDto"] | null;
            /** @description What keeps it off a page today */
            obstacles: ("captionMissing" | "creditMissing" | "rightsUnknown" | "rightsRestricted" | "leaseNotBegun" | "leaseOver" | "minorsConsent")[];
            /** @description How often it was used, in print and elsewhere */
            useCount: number;
            /** Format: date */
            lastUsedOn: string | null;
            /** @enum {string} */
            status: "filed" | "captioned" | "selected" | "placed" | "published";
            /** @enum {string} */
            origin: "filed" | "imported";
            /** @description False for a historical photo of which only the caption is left */
            hasFile: boolean;
            /** @description Thumbnail and preview are made */
            ready: boolean;
            bylines: components["schemas"]["BylineDto"][];
            /** Format: uuid */
            createdById: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            actions: ("edit" | "delete" | "restore" | "giveScan" | "override" | "select" | "unselect")[];
            /** @description What the file says of itself (IPTC, XMP, EXIF); of its place only whether it is noted */
            metadata: {
                [key: string]: unknown;
            };
            placements: components["schemas"]["PlacementDto"][];
            uses: components["schemas"]["PhotoUseDto"][];
            crops: components["schemas"]["PhotoCropDto"][];
            overrides: components["schemas"]["PhotoOverrideDto"][];
            /** @description The twelve most alike */
            alike: components["schemas"]["LikePhotoDto"][];
        };
        PrintedByline: {
            /** @example 许应田 */
            name: string;
            /** @enum {string} */
            role?: "text" | "photo" | "text-and-photo" | "editing" | "source";
            /** @example 本报记者 */
            label?: string;
            /**
             * Format: uuid
             * @description Null leaves the name unresolved; absent links it by name.
             */
            contributorId?: string | null;
        };
        PhotoFormDto: {
            caption?: string;
            headline?: string;
            credit?: string;
            /** @description Whose the rights are, in words */
            rights?: string;
            place?: string;
            keywords?: string[];
            /**
             * @description Until somebody says, the rights are unknown and the photo cannot be placed
             * @enum {string}
             */
            rightsCategory?: "staff" | "contributor" | "handout" | "agency" | "unknown";
            /** @description Not to be printed for now */
            isRestricted?: boolean;
            /** @description What is to be observed, or why it is restricted */
            restrictions?: string;
            showsPeople?: boolean;
            /** @description Children are shown only with somebody’s consent */
            showsMinors?: boolean;
            /** @description Who agreed that children are shown, and when */
            minorsConsent?: string;
            /** Format: uuid */
            publicationId: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            takenOn?: string;
            /**
             * Format: date
             * @description First day it may be printed
             * @example 2020-02-18
             */
            usableFrom?: string;
            /**
             * Format: date
             * @description Last day it may be printed
             * @example 2020-02-18
             */
            usableUntil?: string;
            /** @description In a form, written as JSON. */
            bylines?: components["schemas"]["PrintedByline"][];
            /**
             * Format: binary
             * @description JPEG, PNG, WebP, TIFF or HEIC, at most 100 MB and 300 megapixels
             */
            file: string;
        };
        UpdatePhotoDto: {
            caption?: string;
            headline?: string;
            credit?: string;
            /** @description Whose the rights are, in words */
            rights?: string;
            place?: string;
            keywords?: string[];
            /**
             * @description Until somebody says, the rights are unknown and the photo cannot be placed
             * @enum {string}
             */
            rightsCategory?: "staff" | "contributor" | "handout" | "agency" | "unknown";
            /** @description Not to be printed for now */
            isRestricted?: boolean;
            /** @description What is to be observed, or why it is restricted */
            restrictions?: string;
            showsPeople?: boolean;
            /** @description Children are shown only with somebody’s consent */
            showsMinors?: boolean;
            /** @description Who agreed that children are shown, and when */
            minorsConsent?: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            takenOn?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            usableFrom?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            usableUntil?: string | null;
            bylines?: components["schemas"]["PrintedByline"][];
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description The point that must stay in sight when the photo is cut */
            focus?: components["schemas"]["FocusDto"] | null;
        };
        RestorePhotoDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        SeenPhotoDto: {
            /** Format: uuid */
            id: string;
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        PhotoChangesDto: {
            caption?: string;
            headline?: string;
            credit?: string;
            /** @description Whose the rights are, in words */
            rights?: string;
            place?: string;
            keywords?: string[];
            /**
             * @description Until somebody says, the rights are unknown and the photo cannot be placed
             * @enum {string}
             */
            rightsCategory?: "staff" | "contributor" | "handout" | "agency" | "unknown";
            /** @description Not to be printed for now */
            isRestricted?: boolean;
            /** @description What is to be observed, or why it is restricted */
            restrictions?: string;
            showsPeople?: boolean;
            /** @description Children are shown only with somebody’s consent */
            showsMinors?: boolean;
            /** @description Who agreed that children are shown, and when */
            minorsConsent?: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            takenOn?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            usableFrom?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            usableUntil?: string | null;
            bylines?: components["schemas"]["PrintedByline"][];
        };
        UpdatePhotosDto: {
            photos: components["schemas"]["SeenPhotoDto"][];
            changes: components["schemas"]["PhotoChangesDto"];
        };
        MovePhotoDto: {
            /** @enum {string} */
            action: "select" | "unselect";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        OverridePhotoDto: {
            /**
             * Format: uuid
             * @description The issue it is to be printed in
             */
            issueId: string;
            reason: string;
        };
        CreateCropDto: {
            /** @description Such as 3:2, or what it is for */
            name?: string;
            x: number;
            y: number;
            w: number;
            h: number;
        };
        NoteUseDto: {
            /** @description Where it was put up */
            address: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            publishedOn: string;
            headline?: string;
        };
        WithdrawUseDto: {
            /** @description What was wrong with the line */
            reason: string;
        };
        ScanFormDto: {
            /** @description The version this change was made on */
            version: number;
            /** Format: binary */
            file: string;
        };
        PhotoRequestDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            wanted: string;
            place: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @enum {string} */
            status: "wanted" | "offered" | "filled" | "declined";
            reason: string;
            /** Format: uuid */
            articleId: string | null;
            articleHeadline: string;
            /** Format: uuid */
            photoId: string | null;
            /** Format: uuid */
            createdById: string | null;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
            actions: ("offer" | "fill" | "askAgain" | "decline")[];
        };
        CreatePhotoRequestDto: {
            /** Format: uuid */
            publicationId: string;
            /** @description What the picture should show */
            wanted: string;
            /**
             * Format: uuid
             * @description The story it is for
             */
            articleId?: string | null;
            place?: string;
            /**
             * Format: date-time
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt?: string | null;
        };
        MovePhotoRequestDto: {
            /** @enum {string} */
            action: "offer" | "fill" | "askAgain" | "decline";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Required to give it up and to ask again */
            reason?: string;
            /**
             * Format: uuid
             * @description The picture offered or chosen
             */
            photoId?: string | null;
        };
        AssignArticlesDto: {
            ids: string[];
            /** @description The version seen of each story, by its id */
            versions: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Null takes them out of everybody’s hands
             */
            assigneeId: string | null;
        };
        AssignedDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assigneeId: string | null;
            version: number;
        };
        HolderDto: {
            /** Format: uuid */
            holderId: string;
            holderName: string;
            /** Format: date-time */
            claimedAt: string;
            /**
             * Format: date-time
             * @description Unless renewed before
             */
            expiresAt: string;
        };
        ArticleRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            slug: string;
            kicker: string;
            headline: string;
            deck: string;
            /** @enum {string} */
            status: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            /** @enum {string} */
            origin: "filed" | "imported";
            genre: string;
            section: string;
            /** @description 字数: punctuation counts, white space does not */
            characterCount: number;
            targetLength: number | null;
            mustRun: boolean;
            noCut: boolean;
            /**
             * @description 级别
             * @enum {string}
             */
            level: "" | "lead" | "ordinary" | "spare";
            bylines: components["schemas"]["BylineDto"][];
            /** Format: uuid */
            createdById: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            /** @description People with an account who wrote it; none of them may review it */
            authorIds: string[];
            /**
             * Format: uuid
             * @description 初审
             */
            firstReviewedById: string | null;
            /**
             * Format: uuid
             * @description 复审
             */
            secondReviewedById: string | null;
            /**
             * Format: uuid
             * @description 终审签发
             */
            releasedById: string | null;
            /** @description 送审: a source has to clear it */
            needsClearance: boolean;
            /** @description Who cleared it; empty until then */
            clearedBy: string;
            /** Format: date-time */
            embargoUntil: string | null;
            /** @description Comments that must be answered before it may be released */
            openComments: number;
            /** @description Who is writing in it now */
            lock: components["schemas"]["HolderDto"] | null;
            /**
             * Format: date-time
             * @description 截稿
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description In whose hands it is
             */
            assigneeId: string | null;
            /** @description What this reader may do with it now */
            actions: ("edit" | "delete" | "restore" | "file" | "firstReview" | "secondReview" | "release" | "sendBack" | "hold" | "kill" | "reopen")[];
            /** @description Moves that post and state would allow, each with the rule that blocks it */
            blocked: {
                [key: string]: string;
            };
        };
        UnkeptDto: {
            /** Format: uuid */
            byId: string;
            byName: string;
            /** Format: date-time */
            since: string;
        };
        ArticleDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            slug: string;
            kicker: string;
            headline: string;
            deck: string;
            /** @enum {string} */
            status: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            /** @enum {string} */
            origin: "filed" | "imported";
            genre: string;
            section: string;
            /** @description 字数: punctuation counts, white space does not */
            characterCount: number;
            targetLength: number | null;
            mustRun: boolean;
            noCut: boolean;
            /**
             * @description 级别
             * @enum {string}
             */
            level: "" | "lead" | "ordinary" | "spare";
            bylines: components["schemas"]["BylineDto"][];
            /** Format: uuid */
            createdById: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            /** @description People with an account who wrote it; none of them may review it */
            authorIds: string[];
            /**
             * Format: uuid
             * @description 初审
             */
            firstReviewedById: string | null;
            /**
             * Format: uuid
             * @description 复审
             */
            secondReviewedById: string | null;
            /**
             * Format: uuid
             * @description 终审签发
             */
            releasedById: string | null;
            /** @description 送审: a source has to clear it */
            needsClearance: boolean;
            /** @description Who cleared it; empty until then */
            clearedBy: string;
            /** Format: date-time */
            embargoUntil: string | null;
            /** @description Comments that must be answered before it may be released */
            openComments: number;
            /** @description Who is writing in it now */
            lock: components["schemas"]["HolderDto"] | null;
            /**
             * Format: date-time
             * @description 截稿
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description In whose hands it is
             */
            assigneeId: string | null;
            /** @description What this reader may do with it now */
            actions: ("edit" | "delete" | "restore" | "file" | "firstReview" | "secondReview" | "release" | "sendBack" | "hold" | "kill" | "reopen")[];
            /** @description Moves that post and state would allow, each with the rule that blocks it */
            blocked: {
                [key: string]: string;
            };
            body: {
                [key: string]: unknown;
            };
            bodyText: string;
            source: string;
            dateline: string;
            /** @description 送审单位 */
            clearanceFrom: string;
            clearanceOpinion: string;
            /** Format: date-time */
            clearedAt: string | null;
            /** @description 特别交代 */
            instructions: string;
            continuedFromPage: string | null;
            continuedToPage: string | null;
            /** @description The number of the last revision */
            revision: number;
            /** @description Words that stand in no revision yet */
            unkept: components["schemas"]["UnkeptDto"] | null;
            placements: components["schemas"]["PlacementDto"][];
        };
        ArticleMoveDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description `withdraw` is no move of a person: a change of released text took the release back
             * @enum {string}
             */
            action: "file" | "firstReview" | "secondReview" | "release" | "sendBack" | "hold" | "kill" | "reopen" | "withdraw" | "publish";
            /** @enum {string} */
            fromStatus: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            /** @enum {string} */
            toStatus: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            reason: string;
            isOverride: boolean;
            /** @description The wording it was made on */
            revision: number;
            /** Format: uuid */
            actorId: string | null;
            actorName: string;
            /** Format: date-time */
            createdAt: string;
        };
        MoveArticleDto: {
            /** @enum {string} */
            action: "file" | "firstReview" | "secondReview" | "release" | "sendBack" | "hold" | "kill" | "reopen";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Why, or the opinion that goes with a review; required to send back, hold, kill and override */
            reason?: string;
            /** @description The editor-in-chief signs although the rule of three people forbids it; the reason goes on the record */
            override?: boolean;
        };
        ClaimLockDto: {
            /** @description Take it over from whoever holds it; a reason is asked for */
            takeOver?: boolean;
            reason?: string;
        };
        LockDto: {
            /** Format: uuid */
            holderId: string;
            holderName: string;
            /** Format: date-time */
            claimedAt: string;
            /**
             * Format: date-time
             * @description Unless renewed before
             */
            expiresAt: string;
            /** @description The asker is the one who works on it */
            mine: boolean;
        };
        CreateArticleDto: {
            /** @description The desk’s short working name */
            slug?: string;
            /** @description 引题 */
            kicker?: string;
            /** @description 副题 */
            deck?: string;
            /** @description The body as structured text: paragraph, subhead and table blocks; text with bold and italic */
            body?: {
                [key: string]: unknown;
            };
            /** @description The body as plain text, a paragraph a line; instead of body */
            bodyText?: string;
            bylines?: components["schemas"]["PrintedByline"][];
            genre?: string;
            section?: string;
            source?: string;
            dateline?: string;
            /** @description In characters */
            targetLength?: number | null;
            /** @description 必发 */
            mustRun?: boolean;
            /** @description 不得删改 */
            noCut?: boolean;
            /**
             * @description 级别
             * @enum {string}
             */
            level?: "" | "lead" | "ordinary" | "spare";
            /** @description 特别交代 */
            instructions?: string;
            /** @description 送审: a source has to clear it before release */
            needsClearance?: boolean;
            /** @description Who cleared it */
            clearedBy?: string;
            /** @description 送审单位 */
            clearanceFrom?: string;
            /** @description What it said */
            clearanceOpinion?: string;
            /**
             * Format: date-time
             * @description When it was cleared
             * @example 2020-02-17T22:00:00+08:00
             */
            clearedAt?: string | null;
            /**
             * Format: date-time
             * @description Not printed before this moment
             * @example 2020-02-17T22:00:00+08:00
             */
            embargoUntil?: string | null;
            /**
             * Format: date-time
             * @description 截稿: when it has to be released
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt?: string | null;
            /** @description 上接…版 */
            continuedFromPage?: string | null;
            /** @description 下转…版 */
            continuedToPage?: string | null;
            /** Format: uuid */
            publicationId: string;
            /** @description 主题 */
            headline: string;
        };
        UpdateArticleDto: {
            /** @description The desk’s short working name */
            slug?: string;
            /** @description 引题 */
            kicker?: string;
            /** @description 副题 */
            deck?: string;
            /** @description The body as structured text: paragraph, subhead and table blocks; text with bold and italic */
            body?: {
                [key: string]: unknown;
            };
            /** @description The body as plain text, a paragraph a line; instead of body */
            bodyText?: string;
            bylines?: components["schemas"]["PrintedByline"][];
            genre?: string;
            section?: string;
            source?: string;
            dateline?: string;
            /** @description In characters */
            targetLength?: number | null;
            /** @description 必发 */
            mustRun?: boolean;
            /** @description 不得删改 */
            noCut?: boolean;
            /**
             * @description 级别
             * @enum {string}
             */
            level?: "" | "lead" | "ordinary" | "spare";
            /** @description 特别交代 */
            instructions?: string;
            /** @description 送审: a source has to clear it before release */
            needsClearance?: boolean;
            /** @description Who cleared it */
            clearedBy?: string;
            /** @description 送审单位 */
            clearanceFrom?: string;
            /** @description What it said */
            clearanceOpinion?: string;
            /**
             * Format: date-time
             * @description When it was cleared
             * @example 2020-02-17T22:00:00+08:00
             */
            clearedAt?: string | null;
            /**
             * Format: date-time
             * @description Not printed before this moment
             * @example 2020-02-17T22:00:00+08:00
             */
            embargoUntil?: string | null;
            /**
             * Format: date-time
             * @description 截稿: when it has to be released
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt?: string | null;
            /** @description 上接…版 */
            continuedFromPage?: string | null;
            /** @description 下转…版 */
            continuedToPage?: string | null;
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description 主题 */
            headline?: string;
            /**
             * @description auto: typing that is saved as one goes, which keeps a revision every five minutes; settled: a choice between two texts, which keeps both; asked, unless said: keeps one
             * @enum {string}
             */
            saving?: "asked" | "auto" | "settled";
        };
        RestoreDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        RevisionHeadDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            reason: "created" | "imported" | "saved" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "takenOver" | "findingAccepted" | "restored" | "autosaved" | "keptAside";
            note: string;
            /**
             * @description Where the story stood when it was worded so
             * @enum {string}
             */
            stage: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            /** Format: uuid */
            authorId: string | null;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
        };
        KeepAsideDto: {
            /** @description 引题 */
            kicker?: string;
            /** @description 主题 */
            headline?: string;
            /** @description 副题 */
            deck?: string;
            body?: {
                [key: string]: unknown;
            };
            /** @description Why, and what else was written */
            note?: string;
        };
        RevisionDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            reason: "created" | "imported" | "saved" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "takenOver" | "findingAccepted" | "restored" | "autosaved" | "keptAside";
            note: string;
            /**
             * @description Where the story stood when it was worded so
             * @enum {string}
             */
            stage: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            /** Format: uuid */
            authorId: string | null;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
            kicker: string;
            headline: string;
            deck: string;
            body: {
                [key: string]: unknown;
            };
        };
        RedlineDto: {
            from: components["schemas"]["RevisionHeadDto"];
            to: components["schemas"]["RevisionHeadDto"];
            /** @description kicker, headline and deck as segments {kind: same | inserted | deleted, text}; blocks {kind, from, to, shape, segments | rows} */
            redline: {
                [key: string]: unknown;
            };
        };
        BlameDto: {
            from: components["schemas"]["RevisionHeadDto"];
            to: components["schemas"]["RevisionHeadDto"];
            /** @description The hands it went through: what one person wrote at one stage is one; the first is the earlier wording */
            hands: components["schemas"]["RevisionHeadDto"][];
            /** @description kicker, headline and deck as spans {text, wroteBy, deletedBy}, numbers of `hands`; blocks {shape, spans | rows, movedBy, movedFrom, deletedBy} */
            text: {
                [key: string]: unknown;
            };
        };
        StandingDto: {
            text: number;
            start: number;
            end: number;
        };
        MentionDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        CommentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            articleId: string;
            /** Format: uuid */
            parentId: string | null;
            /** @description Empty when it was taken back */
            text: string;
            /** @description The words it is about, as they read now or when they were cut; empty for the whole story */
            quoted: string;
            /** @description Null for the whole story, and when the words it quotes were cut */
            standing: components["schemas"]["StandingDto"] | null;
            mustAnswer: boolean;
            mentions: components["schemas"]["MentionDto"][];
            /** Format: uuid */
            authorId: string | null;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string | null;
            resolvedByName: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            /** @description What this reader may do with it now */
            actions: ("reply" | "edit" | "delete" | "resolve" | "reopen")[];
        };
        PassageDto: {
            /** @description Which running text: paragraphs, subheads and table cells in reading order, from 0 */
            text: number;
            /** @description UTF-16 units */
            start: number;
            end: number;
            /** @description Its words: by them it is found when the text has moved on */
            quoted: string;
            /** @description Words before it */
            before?: string;
            /** @description Words after it */
            after?: string;
        };
        AddCommentDto: {
            text: string;
            /** @description What it is about; the whole story without one */
            passage?: components["schemas"]["PassageDto"];
            /**
             * Format: uuid
             * @description The comment it answers
             */
            parentId?: string;
            /** @description The story cannot be released until it is resolved */
            mustAnswer?: boolean;
            /** @description People whose attention it asks for */
            mentions?: string[];
        };
        ChangeCommentDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            text?: string;
            mustAnswer?: boolean;
            mentions?: string[];
        };
        SettleCommentDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        RunDto: {
            /** Format: date */
            runOn: string;
            /** @enum {string} */
            status: "planned" | "published" | "missed" | "cancelled";
            /** Format: uuid */
            pageId: string | null;
            pageNumber: number | null;
            issueNumber: number | null;
            totalIssueNumber: number | null;
            /** @description The page it is put on, by number and name */
            placedOn: string | null;
            /** @description Its size in millimetres, and where its text departs from what was approved */
            printed: {
                [key: string]: unknown;
            } | null;
        };
        MissingDto: {
            /** @enum {string} */
            code: "rule" | "title" | "text" | "blanks" | "issuingBody" | "documentNumber" | "citedBasis" | "signature" | "datedOn" | "period" | "contact" | "eventOn" | "resolvedOn" | "client" | "papers" | "runs" | "periodTooShort" | "eventTooSoon" | "publishedTooLate" | "unverified" | "calendarUnknown";
            /** @description To be known; it stops nothing */
            isNote: boolean;
            params: {
                [key: string]: unknown;
            };
        };
        NoticeRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            type: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
            ruleKey: string;
            /** @description The rule that holds; empty where none does */
            ruleName: string;
            title: string;
            issuingBody: string;
            documentNumber: string;
            /** Format: date */
            datedOn: string | null;
            /** Format: date */
            objectionsFrom: string | null;
            /** Format: date */
            objectionsUntil: string | null;
            /** Format: date */
            eventOn: string | null;
            /**
             * Format: date
             * @description The last day of claims and objections: as stated, else as the rule counts
             */
            objectionsEndOn: string | null;
            /** @description Whether the holidays of every year counted through have been published */
            isEndCertain: boolean;
            /** Format: date */
            firstRunOn: string | null;
            /** Format: date */
            expiresOn: string | null;
            /**
             * Format: date-time
             * @description Since when no word changes without consent
             */
            acceptedAt: string | null;
            /** @description 回执号 */
            receiptNumber: string | null;
            runs: components["schemas"]["RunDto"][];
            missing: components["schemas"]["MissingDto"][];
            /** @enum {string} */
            status: "received" | "verified" | "quoted" | "approved" | "placed" | "published" | "certified" | "expired" | "cancelled";
            /** @enum {string} */
            origin: "filed" | "imported";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            actions: ("edit" | "delete" | "restore" | "papers" | "runs" | "certify" | "verify" | "quote" | "approve" | "sendBack" | "cancel")[];
        };
        BlockingNoticeDto: {
            /** Format: uuid */
            noticeId: string;
            title: string;
            /** @enum {string} */
            why: "notApproved" | "cancelled" | "deleted";
        };
        NoticeSpaceDto: {
            width: number;
            height: number;
            /** @description What its blocks cover, in square millimetres */
            area: number;
        };
        LaidRunDto: {
            /** Format: date */
            runOn: string;
            /** @enum {string} */
            status: "planned" | "published" | "missed" | "cancelled";
            /** Format: uuid */
            pageId: string | null;
            pageNumber: number | null;
            issueNumber: number | null;
            totalIssueNumber: number | null;
            /** @description The page it is put on, by number and name */
            placedOn: string | null;
            /** @description Its size in millimetres, and where its text departs from what was approved */
            printed: {
                [key: string]: unknown;
            } | null;
            /** @description While it stands on a page: the space its blocks take there */
            space: components["schemas"]["NoticeSpaceDto"] | null;
        };
        QuoteDto: {
            /** @enum {string} */
            way: "table" | "area" | "insertion" | "agreed" | "free";
            /** @description What the first insertion costs */
            eachFen: number;
            runs: number;
            totalFen: number;
            /** @description By area: the square millimetres charged, insertion by insertion */
            areas: number[];
            /**
             * Format: date
             * @description Since when the line of the rates holds
             */
            rateFrom: string | null;
        };
        ReckonedDto: {
            quote: components["schemas"]["QuoteDto"] | null;
            /** @enum {string|null} */
            problem: "noRuns" | "noRate" | "noArea" | null;
        };
        NoticeClientDto: {
            /** @enum {string} */
            channel: "desk" | "form";
            name: string;
            phone: string;
            email: string;
            agent: string;
            wishedOn: string[];
            note: string;
            /** @description The file its text was read from */
            originalName: string;
            originalSize: number | null;
            hasOriginal: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        NoticePaperDto: {
            /** Format: uuid */
            id: string;
            fileName: string;
            byteSize: number;
            fromClient: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        NoticeConsentDto: {
            number: number;
            /** @enum {string} */
            kind: "proof" | "change";
            /** @enum {string} */
            way: "inPerson" | "letter" | "email" | "phone" | "message";
            givenBy: string;
            /** Format: date-time */
            givenAt: string;
            note: string;
            /** Format: uuid */
            paperId: string | null;
            recordedByName: string;
            /** Format: date-time */
            createdAt: string;
        };
        NoticeDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            type: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
            ruleKey: string;
            /** @description The rule that holds; empty where none does */
            ruleName: string;
            title: string;
            issuingBody: string;
            documentNumber: string;
            /** Format: date */
            datedOn: string | null;
            /** Format: date */
            objectionsFrom: string | null;
            /** Format: date */
            objectionsUntil: string | null;
            /** Format: date */
            eventOn: string | null;
            /**
             * Format: date
             * @description The last day of claims and objections: as stated, else as the rule counts
             */
            objectionsEndOn: string | null;
            /** @description Whether the holidays of every year counted through have been published */
            isEndCertain: boolean;
            /** Format: date */
            firstRunOn: string | null;
            /** Format: date */
            expiresOn: string | null;
            /**
             * Format: date-time
             * @description Since when no word changes without consent
             */
            acceptedAt: string | null;
            /** @description 回执号 */
            receiptNumber: string | null;
            runs: components["schemas"]["LaidRunDto"][];
            missing: components["schemas"]["MissingDto"][];
            /** @enum {string} */
            status: "received" | "verified" | "quoted" | "approved" | "placed" | "published" | "certified" | "expired" | "cancelled";
            /** @enum {string} */
            origin: "filed" | "imported";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            actions: ("edit" | "delete" | "restore" | "papers" | "runs" | "certify" | "verify" | "quote" | "approve" | "sendBack" | "cancel")[];
            citedBasis: string;
            contact: string;
            body: {
                [key: string]: unknown;
            };
            bodyText: string;
            signatureLines: string[];
            /** Format: date */
            resolvedOn: string | null;
            /** Format: uuid */
            correctsId: string | null;
            /** @description As the client was told */
            quote: components["schemas"]["QuoteDto"] | null;
            /** @description By the rates and the pages as they stand now */
            reckoned: components["schemas"]["ReckonedDto"];
            statusReason: string;
            /** Format: date-time */
            takenDownAt: string | null;
            placements: components["schemas"]["PlacementDto"][];
            /** @description Told to the notice desk alone */
            client: components["schemas"]["NoticeClientDto"] | null;
            /** @description Told to the notice desk alone */
            papers: components["schemas"]["NoticePaperDto"][];
            /** @description Told to the notice desk alone */
            consents: components["schemas"]["NoticeConsentDto"][];
        };
        ClientFieldsDto: {
            /** @description 委托人 */
            name: string;
            /** @description 电话 */
            phone: string;
            email?: string;
            /** @description 经办人 */
            agent?: string;
            /** @description Wished days */
            wishedOn?: string[];
            note?: string;
        };
        CreateNoticeDto: {
            /** @description The narrower kind whose rule holds; empty for that of its type */
            ruleKey?: string;
            /** @description 发布机关 */
            issuingBody?: string;
            /** @description 发文字号 */
            documentNumber?: string;
            /** @description 依据 */
            citedBasis?: string;
            /**
             * Format: date
             * @description 成文日期
             * @example 2020-02-18
             */
            datedOn?: string | null;
            /**
             * Format: date
             * @description 公示期起
             * @example 2020-02-18
             */
            objectionsFrom?: string | null;
            /**
             * Format: date
             * @description 公示期止
             * @example 2020-02-18
             */
            objectionsUntil?: string | null;
            /**
             * Format: date
             * @description The sale, hearing or opening it announces
             * @example 2020-02-18
             */
            eventOn?: string | null;
            /**
             * Format: date
             * @description The act it tells of
             * @example 2020-02-18
             */
            resolvedOn?: string | null;
            /** @description 异议受理 */
            contact?: string;
            body?: {
                [key: string]: unknown;
            };
            /** @description Plain text, a paragraph a line; instead of body */
            bodyText?: string;
            signatureLines?: string[];
            /**
             * Format: uuid
             * @description The notice this one corrects
             */
            correctsId?: string | null;
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            type: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
            title: string;
            /** @description Whose it is; a receipt number is given at once */
            client?: components["schemas"]["ClientFieldsDto"];
        };
        ConsentFieldsDto: {
            /** @description Who gave it */
            givenBy: string;
            /**
             * @description How
             * @enum {string}
             */
            way: "inPerson" | "letter" | "email" | "phone" | "message";
            /**
             * Format: date-time
             * @description When; left out, now
             * @example 2020-02-17T22:00:00+08:00
             */
            givenAt?: string;
            note?: string;
            /**
             * Format: uuid
             * @description The paper it stands on; a change needs one
             */
            paperId?: string | null;
        };
        UpdateNoticeDto: {
            /** @description The narrower kind whose rule holds; empty for that of its type */
            ruleKey?: string;
            /** @description 发布机关 */
            issuingBody?: string;
            /** @description 发文字号 */
            documentNumber?: string;
            /** @description 依据 */
            citedBasis?: string;
            /**
             * Format: date
             * @description 成文日期
             * @example 2020-02-18
             */
            datedOn?: string | null;
            /**
             * Format: date
             * @description 公示期起
             * @example 2020-02-18
             */
            objectionsFrom?: string | null;
            /**
             * Format: date
             * @description 公示期止
             * @example 2020-02-18
             */
            objectionsUntil?: string | null;
            /**
             * Format: date
             * @description The sale, hearing or opening it announces
             * @example 2020-02-18
             */
            eventOn?: string | null;
            /**
             * Format: date
             * @description The act it tells of
             * @example 2020-02-18
             */
            resolvedOn?: string | null;
            /** @description 异议受理 */
            contact?: string;
            body?: {
                [key: string]: unknown;
            };
            /** @description Plain text, a paragraph a line; instead of body */
            bodyText?: string;
            signatureLines?: string[];
            /**
             * Format: uuid
             * @description The notice this one corrects
             */
            correctsId?: string | null;
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @enum {string} */
            type?: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
            title?: string;
            client?: components["schemas"]["ClientFieldsDto"];
            /** @description After acceptance the words change only with it */
            consent?: components["schemas"]["ConsentFieldsDto"];
            /** @description Why, after the deadline */
            reason?: string;
        };
        MoveNoticeDto: {
            /** @enum {string} */
            action: "verify" | "quote" | "approve" | "sendBack" | "cancel";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Why; required to send back, to cancel, and to accept what lacks something */
            reason?: string;
            /** @description To quote: the total in fen, where it is agreed and not by the rates */
            totalFen?: number;
            /** @description To approve: the client’s consent to the proof */
            consent?: components["schemas"]["ConsentFieldsDto"];
        };
        SetRunsDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description The days of the issues it is still to stand in */
            days: string[];
            /** @description Why, after the deadline */
            reason?: string;
        };
        ReceiptDto: {
            /** @example 公告2026-0042 */
            receiptNumber: string;
            /** @description Shown this once */
            code: string;
            /** Format: uuid */
            noticeId: string;
        };
        RestoreNoticeDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        RulePeriodDto: {
            /** @enum {string} */
            purpose: "publishWithin" | "beforeEvent" | "objections";
            length: number;
            /** @enum {string} */
            unit: "calendarDays" | "workingDays" | "months";
            /** @description Where it is read from */
            source: string;
            /** @description Whether a person has held it against the text of the law */
            isVerified: boolean;
        };
        NoticeRuleDto: {
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            type: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
            name: string;
            legalBasis: string;
            required: ("issuingBody" | "documentNumber" | "citedBasis" | "signature" | "datedOn" | "period" | "contact" | "eventOn" | "resolvedOn")[];
            periods: components["schemas"]["RulePeriodDto"][];
            minRuns: number;
            lastDayMoves: boolean;
            takenDown: boolean;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveUntil: string | null;
            /** @description Every period held against the law by a person */
            isVerified: boolean;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            actions: string[];
        };
        CreateNoticeRuleDto: {
            legalBasis?: string;
            required?: ("issuingBody" | "documentNumber" | "citedBasis" | "signature" | "datedOn" | "period" | "contact" | "eventOn" | "resolvedOn")[];
            periods?: components["schemas"]["RulePeriodDto"][];
            minRuns?: number;
            /** @description A last day that is a day off moves to the next working day */
            lastDayMoves?: boolean;
            /** @description Taken off the public register once its period is over */
            takenDown?: boolean;
            /**
             * Format: date
             * @example 2020-02-18
             */
            effectiveUntil?: string | null;
            /** @description The kind; an existing one is succeeded from a later day on */
            key: string;
            name: string;
            /** @enum {string} */
            type: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
            /**
             * Format: date
             * @example 2020-02-18
             */
            effectiveFrom: string;
        };
        UpdateNoticeRuleDto: {
            legalBasis?: string;
            required?: ("issuingBody" | "documentNumber" | "citedBasis" | "signature" | "datedOn" | "period" | "contact" | "eventOn" | "resolvedOn")[];
            periods?: components["schemas"]["RulePeriodDto"][];
            minRuns?: number;
            /** @description A last day that is a day off moves to the next working day */
            lastDayMoves?: boolean;
            /** @description Taken off the public register once its period is over */
            takenDown?: boolean;
            /**
             * Format: date
             * @example 2020-02-18
             */
            effectiveUntil?: string | null;
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            name?: string;
            /** @enum {string} */
            type?: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
        };
        CalendarDayDto: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
            source: string;
        };
        WorkCalendarDto: {
            /** @description The years whose holidays are here */
            years: number[];
            days: components["schemas"]["CalendarDayDto"][];
        };
        SetCalendarDayDto: {
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
        };
        DeadlineLineDto: {
            /** @description Of the issue; null for any other */
            weekday?: number | null;
            daysBefore: number;
            /** @example 20:00 */
            time: string;
        };
        DeadlineExceptionDto: {
            /**
             * Format: date
             * @example 2020-02-18
             */
            publishedOn: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            dueOn: string;
            /** @example 20:00 */
            time: string;
            reason: string;
        };
        RateStepDto: {
            upTo: number;
            fen: number;
        };
        RateDto: {
            /**
             * @description Null for every type without a line of its own
             * @enum {string|null}
             */
            type: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正" | null;
            /** @enum {string} */
            way: "table" | "area" | "insertion";
            fen: number;
            steps: components["schemas"]["RateStepDto"][];
            repeatPercent: number;
            /**
             * Format: date
             * @description The first day of issue it holds for
             * @example 2020-02-18
             */
            effectiveFrom: string;
        };
        NoticeDeskDto: {
            /** Format: uuid */
            publicationId: string;
            grid: components["schemas"]["DeadlineLineDto"][];
            exceptions: components["schemas"]["DeadlineExceptionDto"][];
            rates: components["schemas"]["RateDto"][];
            certificateIssuer: string;
            takesForms: boolean;
            version: number;
        };
        SaveNoticeDeskDto: {
            /** @description The version this was made on; 0 where nothing was saved before */
            version: number;
            grid: components["schemas"]["DeadlineLineDto"][];
            exceptions: components["schemas"]["DeadlineExceptionDto"][];
            rates: components["schemas"]["RateDto"][];
            certificateIssuer: string;
            takesForms: boolean;
        };
        RunOfDayDto: {
            /** Format: uuid */
            noticeId: string;
            title: string;
            /** @enum {string} */
            type: "公告" | "公示" | "通告" | "启事" | "声明" | "遗失声明" | "拍卖" | "招标" | "听证" | "征收" | "更正";
            noticeStatus: string;
            status: string;
            placedOn: string | null;
        };
        RunDayDto: {
            /** Format: date */
            runOn: string;
            /**
             * Format: date-time
             * @description When notices close
             */
            dueAt: string | null;
            /** Format: uuid */
            issueId: string | null;
            notices: components["schemas"]["RunOfDayDto"][];
        };
        CommissionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            topic: string;
            angle: string;
            genre: string;
            section: string;
            targetLength: number | null;
            /** Format: date-time */
            dueAt: string | null;
            photoWanted: string;
            eventPlace: string;
            /** Format: date-time */
            eventAt: string | null;
            /** Format: uuid */
            assigneeId: string | null;
            /** Format: uuid */
            contributorId: string | null;
            /** @description Whom it is for, by name; empty for nobody yet */
            forName: string;
            /** @enum {string} */
            status: "proposed" | "assigned" | "accepted" | "declined" | "filed" | "dropped";
            reason: string;
            /** Format: uuid */
            issueId: string | null;
            pageNumber: number | null;
            /** Format: uuid */
            articleId: string | null;
            /** Format: uuid */
            createdById: string | null;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            actions: ("edit" | "assign" | "accept" | "decline" | "drop")[];
        };
        CreateCommissionDto: {
            /** @description 角度 */
            angle?: string;
            genre?: string;
            section?: string;
            /** @description In characters */
            targetLength?: number | null;
            /**
             * Format: date-time
             * @description 截稿
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt?: string | null;
            /** @description What picture is wanted */
            photoWanted?: string;
            eventPlace?: string;
            /**
             * Format: date-time
             * @example 2020-02-17T22:00:00+08:00
             */
            eventAt?: string | null;
            /**
             * Format: uuid
             * @description For whom: an account
             */
            assigneeId?: string | null;
            /**
             * Format: uuid
             * @description For whom: a contributor; one with an account answers there
             */
            contributorId?: string | null;
            /**
             * Format: uuid
             * @description The issue it is planned for
             */
            issueId?: string | null;
            pageNumber?: number | null;
            /** Format: uuid */
            publicationId: string;
            /** @description 选题 */
            topic: string;
        };
        UpdateCommissionDto: {
            /** @description 角度 */
            angle?: string;
            genre?: string;
            section?: string;
            /** @description In characters */
            targetLength?: number | null;
            /**
             * Format: date-time
             * @description 截稿
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt?: string | null;
            /** @description What picture is wanted */
            photoWanted?: string;
            eventPlace?: string;
            /**
             * Format: date-time
             * @example 2020-02-17T22:00:00+08:00
             */
            eventAt?: string | null;
            /**
             * Format: uuid
             * @description For whom: an account
             */
            assigneeId?: string | null;
            /**
             * Format: uuid
             * @description For whom: a contributor; one with an account answers there
             */
            contributorId?: string | null;
            /**
             * Format: uuid
             * @description The issue it is planned for
             */
            issueId?: string | null;
            pageNumber?: number | null;
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            topic?: string;
        };
        MoveCommissionDto: {
            /** @enum {string} */
            action: "assign" | "accept" | "decline" | "drop";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Why; required to decline and to drop */
            reason?: string;
            /**
             * Format: uuid
             * @description To assign: an account
             */
            assigneeId?: string | null;
            /**
             * Format: uuid
             * @description To assign: a contributor
             */
            contributorId?: string | null;
        };
        UserNoticeDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "assigned" | "returned" | "released" | "releaseWithdrawn" | "held" | "killed" | "mentioned" | "takenOver" | "dueSoon" | "commissionAssigned" | "commissionAccepted" | "commissionDeclined" | "commissionDropped" | "noticeRegistered" | "noticeRunMissed" | "noticePrintedOtherwise" | "proofAssigned" | "proofDeclined" | "proofCompleted" | "markMade" | "markGiven" | "markRefused" | "markReopened";
            /** @enum {string} */
            subjectKind: "article" | "commission" | "notice" | "proof";
            /** Format: uuid */
            subjectId: string;
            /** @description Headline, topic, or page and round as it was */
            title: string;
            actorName: string;
            /** @description The reason given, or the words of a comment */
            note: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            readAt: string | null;
        };
        UnreadDto: {
            unread: number;
        };
        ReadNoticesDto: {
            /** @description Which; all of them when not said */
            ids?: string[];
        };
        PageRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            /** Format: uuid */
            publicationId: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            pageNumber: number | null;
            pageNumberProvenance: {
                [key: string]: unknown;
            } | null;
            name: string;
            /** @enum {string} */
            status: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            /** Format: uuid */
            pageEditorId: string | null;
            proofreaderIds: string[];
            itemCount: number;
            /**
             * Format: uuid
             * @description The delivered file this page was read from
             */
            sourceDocumentId: string | null;
            openFindings: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            actions: string[];
        };
        PageItemDto: {
            /** Format: uuid */
            id: string;
            position: number;
            /** @enum {string} */
            kind: "masthead" | "article" | "photo" | "notice" | "colophon" | "unplaced";
            /**
             * Format: uuid
             * @description The story, photo or notice
             */
            itemId: string | null;
            /** @description Headline, caption or title */
            title: string;
            kicker: string;
            deck: string;
            characterCount: number | null;
            bylines: components["schemas"]["BylineDto"][];
            continuedFromPage: string | null;
            continuedToPage: string | null;
            /** @description The words of a masthead, colophon or unplaced remainder */
            text: string;
            fields: {
                [key: string]: unknown;
            } | null;
            confidence: number | null;
        };
        PageDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            /** Format: uuid */
            publicationId: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            pageNumber: number | null;
            pageNumberProvenance: {
                [key: string]: unknown;
            } | null;
            name: string;
            /** @enum {string} */
            status: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            /** Format: uuid */
            pageEditorId: string | null;
            proofreaderIds: string[];
            itemCount: number;
            /**
             * Format: uuid
             * @description The delivered file this page was read from
             */
            sourceDocumentId: string | null;
            openFindings: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            actions: string[];
            items: components["schemas"]["PageItemDto"][];
        };
        CreatePageDto: {
            /** Format: uuid */
            issueId: string;
            pageNumber?: number | null;
            /** @description 版名: 要闻, 综合 … */
            name?: string;
            /** Format: uuid */
            pageEditorId?: string | null;
            proofreaderIds?: string[];
        };
        UpdatePageDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            pageNumber?: number | null;
            name?: string;
            /** Format: uuid */
            pageEditorId?: string | null;
            proofreaderIds?: string[];
        };
        ConfirmPageNumberDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        ArrangedItem: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "article" | "photo" | "notice";
            /**
             * Format: uuid
             * @description The story, photo or notice
             */
            itemId?: string;
        };
        ArrangeItemsDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Everything on the page, in reading order */
            items: components["schemas"]["ArrangedItem"][];
        };
        PageLayoutDto: {
            /** Format: uuid */
            pageId: string;
            /** @description 0 while the page has only its furniture and nobody has saved it */
            version: number;
            /** @description The page as blocks on its grid: geometry and ids, in columns and body lines; its shape is checked field by field */
            layout: {
                [key: string]: unknown;
            };
            /** @description Number of the draft it is */
            revision: number;
            /** Format: date-time */
            updatedAt: string | null;
            /** @description Who is laying the page out now */
            lock: components["schemas"]["HolderDto"] | null;
            actions: string[];
        };
        SaveLayoutDto: {
            /** @description The layout version this change was made on, 0 for a page that has none yet; a stale one answers 409 with the current layout */
            version: number;
            reason?: string;
            /** @description The page as blocks on its grid: geometry and ids, in columns and body lines; its shape is checked field by field */
            layout: {
                [key: string]: unknown;
            };
            /** @description What was done, such as `move` or `makeUp` */
            act?: string;
        };
        RestoreLayoutDto: {
            /** @description The layout version this change was made on, 0 for a page that has none yet; a stale one answers 409 with the current layout */
            version: number;
            reason?: string;
            /** @description The draft to go back to */
            number: number;
        };
        LayoutRevisionDto: {
            number: number;
            act: string;
            reason: string;
            /** Format: uuid */
            authorId: string | null;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
        };
        LayoutDraftDto: {
            number: number;
            act: string;
            reason: string;
            /** Format: uuid */
            authorId: string | null;
            authorName: string;
            /** Format: date-time */
            createdAt: string;
            /** @description The page as blocks on its grid: geometry and ids, in columns and body lines; its shape is checked field by field */
            layout: {
                [key: string]: unknown;
            };
        };
        ProposalDto: {
            /** @description The page as blocks on its grid: geometry and ids, in columns and body lines; its shape is checked field by field */
            layout: {
                [key: string]: unknown;
            };
            /** @description Lower is better */
            cost: number;
            /** @description Stories and photos that do not go on */
            rest: string[];
            /** @description White left over, in body lines of one column */
            white: number;
        };
        PageMaterialDto: {
            /** Format: uuid */
            pageId: string;
            status: string;
            /** @description The version of the layout in `own`; 0 while nobody has saved it */
            layoutVersion: number;
            /** @description Number and layout of this page */
            own: {
                [key: string]: unknown;
            };
            /** @description Number and layout of the issue’s other pages, which its texts may run through */
            others: {
                [key: string]: unknown;
            }[];
            /** @description Paper, page, colophon, what is planned, the pieces and the photos */
            facts: {
                [key: string]: unknown;
            };
        };
        CompositionDto: {
            /** Format: uuid */
            pageId: string;
            /** @description The version of the layout it was composed from */
            layoutVersion: number;
            page: number;
            /** @description Lines of text, rules, boxes and pictures, in points from the top left of the trim */
            displayList: {
                [key: string]: unknown;
            };
            /** @description For each block: lines it holds and lines set, overset in lines and characters, free lines */
            reports: {
                [key: string]: unknown;
            }[];
            /** @description For each story its rectangles in per cent of the trim */
            areas: {
                [key: string]: unknown;
            }[];
        };
        LayoutTemplateDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            name: string;
            /** @description Furniture and empty places, without copy */
            layout: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            createdAt: string;
        };
        SaveLayoutTemplateDto: {
            /**
             * Format: uuid
             * @description The page whose layout, as it is saved, becomes the template
             */
            pageId: string;
            /** @description Under a name the paper already uses, the newer layout takes the place of the older */
            name: string;
        };
        LikenessDto: {
            /** @enum {string} */
            kind: "article" | "contribution";
            /** Format: uuid */
            id: string;
            title: string;
            /** @description How much of the shorter text both have, from 0 to 1 */
            share: number;
        };
        ContributionRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            kind: "word" | "text" | "mail";
            /**
             * @description 来稿号
             * @example 2026-0042
             */
            number: string;
            /** @enum {string} */
            status: "waiting" | "filed" | "declined" | "duplicate";
            reason: string;
            senderName: string;
            senderAddress: string;
            subject: string;
            headline: string;
            characterCount: number;
            pictureCount: number;
            /** @description What was filed in the 90 days before and resembles it */
            likenesses: components["schemas"]["LikenessDto"][];
            /** Format: uuid */
            articleId: string | null;
            createdByName: string;
            handledByName: string;
            /** Format: date-time */
            handledAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            createdAt: string;
            originalName: string;
            originalSize: number;
            version: number;
            /** @description What this reader may do with it now */
            actions: ("file" | "decline" | "markDuplicate" | "reopen")[];
        };
        ContributionFileDto: {
            /** Format: uuid */
            id: string;
            fileName: string;
            byteSize: number;
            /** @description A picture that can be filed as a photo */
            isPicture: boolean;
            /**
             * Format: uuid
             * @description The photo made of it
             */
            photoId: string | null;
        };
        ContributionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            kind: "word" | "text" | "mail";
            /**
             * @description 来稿号
             * @example 2026-0042
             */
            number: string;
            /** @enum {string} */
            status: "waiting" | "filed" | "declined" | "duplicate";
            reason: string;
            senderName: string;
            senderAddress: string;
            subject: string;
            headline: string;
            characterCount: number;
            pictureCount: number;
            /** @description What was filed in the 90 days before and resembles it */
            likenesses: components["schemas"]["LikenessDto"][];
            /** Format: uuid */
            articleId: string | null;
            createdByName: string;
            handledByName: string;
            /** Format: date-time */
            handledAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            createdAt: string;
            originalName: string;
            originalSize: number;
            version: number;
            /** @description What this reader may do with it now */
            actions: ("file" | "decline" | "markDuplicate" | "reopen")[];
            kicker: string;
            deck: string;
            /** @description The line of names as it stood */
            creditLine: string;
            credits: components["schemas"]["CreditRowDto"][];
            body: {
                [key: string]: unknown;
            };
            /** @description dropped and changed: counts; words: what was left out; look: what a person should look at */
            report: {
                [key: string]: unknown;
            };
            /** @description What the letter says beside the Word file that holds the copy */
            note: string;
            files: components["schemas"]["ContributionFileDto"][];
            /** @description Contributors who send from this address, or bear the sender’s name */
            senders: components["schemas"]["CandidateDto"][];
        };
        ContributionFormDto: {
            /** Format: uuid */
            publicationId: string;
            /**
             * Format: binary
             * @description A Word file (.docx), plain text in UTF-8 or GB 18030, or a mail (.eml); at most 50 MB
             */
            file: string;
        };
        FileContributionDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description 主题 */
            headline: string;
            /** @description 引题 */
            kicker?: string;
            /** @description 副题 */
            deck?: string;
            /** @description Left out, the credit line as it was read */
            bylines?: components["schemas"]["PrintedByline"][];
            /** @description The pictures to file as photos; left out, all of them */
            pictureIds?: string[];
            /**
             * Format: uuid
             * @description The contributor who sent it: their address is remembered
             */
            senderId?: string | null;
        };
        MoveContributionDto: {
            /** @enum {string} */
            action: "decline" | "markDuplicate" | "reopen";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Why; required to decline */
            reason?: string;
        };
        PasteDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            articleId: string | null;
            originalSize: number;
            isCut: boolean;
            report: {
                [key: string]: unknown;
            };
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
        };
        KeepPasteDto: {
            /** Format: uuid */
            publicationId: string;
            /**
             * Format: uuid
             * @description The story it was pasted into; given later for one not filed yet
             */
            articleId?: string | null;
            /** @description As the other program gave it: HTML, or plain text */
            content: string;
            /** @description It was larger than is kept: this is its plain text */
            isCut?: boolean;
            /** @description What cleaning did to it */
            report: {
                [key: string]: unknown;
            };
        };
        LinkPasteDto: {
            /** Format: uuid */
            articleId: string;
        };
        SkeletonPage: {
            pageNumber: number;
            /** @description 版名: 要闻, 综合 … */
            name: string;
            /** Format: uuid */
            pageEditorId: string | null;
            proofreaderIds: string[];
            /** @description What stands on the page without copy of its own */
            standing: ("masthead" | "colophon")[];
        };
        SkeletonDto: {
            /** @enum {string} */
            from: "template" | "lastIssue";
            /**
             * Format: uuid
             * @description The last issue with pages, whose skeleton could be taken
             */
            lastIssueId: string | null;
            pages: components["schemas"]["SkeletonPage"][];
            /** @description The makers of the last issue that names any */
            staff: components["schemas"]["ColophonPostDto"][];
        };
        MakeIssueDto: {
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            from: "template" | "lastIssue";
            /**
             * Format: date
             * @example 2020-02-18
             */
            publishedOn: string;
            /** @description 第…期 within the year */
            issueNumber: number | null;
            /** @description 总第…期 */
            totalIssueNumber: number | null;
            pages: components["schemas"]["SkeletonPage"][];
            staff: components["schemas"]["ColophonPostDto"][];
            confirmations?: components["schemas"]["ConfirmationDto"][];
        };
        IssueMadeDto: {
            /** Format: uuid */
            id: string;
        };
        DeadlineDto: {
            /** @enum {string} */
            stage: "copy" | "makeUp" | "proof1" | "proof2" | "proof3" | "clean" | "press";
            /** Format: uuid */
            pageId: string | null;
            /** Format: date-time */
            dueAt: string;
            /**
             * @description For an issue as a whole: met when every page it holds for is past it
             * @enum {string}
             */
            state: "met" | "overdue" | "ahead";
        };
        IssueDeadlinesDto: {
            /** Format: uuid */
            issueId: string;
            /** @description Of the issue: its deadlines are changed on this */
            version: number;
            timeZone: string;
            deadlines: components["schemas"]["DeadlineDto"][];
        };
        GivenDeadline: {
            /** @enum {string} */
            stage: "copy" | "makeUp" | "proof1" | "proof2" | "proof3" | "clean" | "press";
            /**
             * Format: uuid
             * @description For this page; null for every page that has none of its own
             */
            pageId: string | null;
            /**
             * Format: date-time
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt: string;
        };
        SetDeadlinesDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description All deadlines of the issue; those left out are gone */
            deadlines: components["schemas"]["GivenDeadline"][];
        };
        FitDto: {
            overLines: number;
            overCharacters: number;
            freeLines: number;
        };
        FlatplanItemDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "masthead" | "article" | "photo" | "notice" | "colophon" | "unplaced";
            /**
             * Format: uuid
             * @description The story, photo or notice
             */
            itemId: string | null;
            title: string;
            kicker: string;
            section: string;
            /** @description Names as they are printed */
            names: string;
            /** @description 0 for what is no text */
            characters: number;
            targetLength: number | null;
            /** @description Of the story, photo or notice */
            status: string | null;
            mustRun: boolean;
            noCut: boolean;
            isReleased: boolean;
            hasFile: boolean;
            hasCaption: boolean;
            /** @description Null while it has no block on the layout */
            fit: components["schemas"]["FitDto"] | null;
        };
        WantDto: {
            /** @enum {string} */
            want: "empty" | "noEditor" | "notReleased" | "noPicture" | "noCaption" | "notLaid" | "overset";
            /** Format: uuid */
            itemId: string | null;
            title: string;
        };
        FlatplanPageDto: {
            /** Format: uuid */
            id: string;
            version: number;
            pageNumber: number | null;
            name: string;
            /** @enum {string} */
            status: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            /** Format: uuid */
            pageEditorId: string | null;
            pageEditorName: string | null;
            /** @description 0 while nobody has laid the page out */
            layoutVersion: number;
            /** @description Characters the page holds beside its furniture */
            capacity: number;
            /** @description Characters of the stories and notices on it */
            characters: number;
            photos: number;
            /** @description Lines too many, over all its texts */
            overLines: number;
            overCharacters: number;
            /** @description Lines left free in its blocks */
            freeLines: number;
            items: components["schemas"]["FlatplanItemDto"][];
            wants: components["schemas"]["WantDto"][];
            /** @description In force for this page, earliest first */
            deadlines: components["schemas"]["DeadlineDto"][];
            actions: string[];
        };
        PoolCountsDto: {
            /** @description Counted to 500 */
            article: number;
            photo: number;
            notice: number;
            /** @description Must-run stories on no page yet */
            mustRun: number;
        };
        LeftOutDto: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        UndoDto: {
            /** Format: uuid */
            act: string;
            /** @enum {string} */
            kind: "put" | "takeOff" | "move" | "swap" | "order";
            title: string;
            page: string;
            other: string;
        };
        FlatplanDto: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: uuid */
            publicationId: string;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            totalIssueNumber: number | null;
            /** @enum {string} */
            status: "planned" | "open" | "copyClosed" | "signed" | "printed" | "published" | "archived";
            timeZone: string;
            /**
             * Format: date-time
             * @description When the last page goes to press
             */
            pressAt: string | null;
            /** @enum {string|null} */
            pressState: "met" | "overdue" | "ahead" | null;
            pages: components["schemas"]["FlatplanPageDto"][];
            deadlines: components["schemas"]["DeadlineDto"][];
            pool: components["schemas"]["PoolCountsDto"];
            /** @description Sections of the copy in the pool */
            sections: string[];
            /** @description Must-run stories on no page, at most 20 */
            leftOut: components["schemas"]["LeftOutDto"][];
            undo: components["schemas"]["UndoDto"] | null;
            /** @description `arrange` when the reader may move anything, `deadlines` when they may set them, `addPage` while the issue takes pages from them */
            actions: string[];
        };
        PoolItemDto: {
            /** @enum {string} */
            kind: "article" | "photo" | "notice";
            /** Format: uuid */
            id: string;
            title: string;
            kicker: string;
            section: string;
            names: string;
            characters: number;
            status: string;
            mustRun: boolean;
            noCut: boolean;
            /**
             * Format: date-time
             * @description May not be printed before
             */
            embargoUntil: string | null;
            /**
             * Format: date
             * @description Of a notice: the next issue it is to run in, else the first day objections are heard, else its own date
             */
            dueOn: string | null;
            width: number | null;
            height: number | null;
        };
        PoolDto: {
            /** @description Must-run first, then the newest; notices by the day they are due */
            items: components["schemas"]["PoolItemDto"][];
            /** @description Give it back as `after` for what follows */
            next: string | null;
        };
        SeenPage: {
            /** Format: uuid */
            id: string;
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
        };
        PutItemDto: {
            page: components["schemas"]["SeenPage"];
            /** @enum {string} */
            kind: "article" | "photo" | "notice";
            /**
             * Format: uuid
             * @description The story, photo or notice
             */
            itemId: string;
            /** @description Counted from 0 among what is on the page; last without it */
            position?: number;
        };
        TakeOffItemDto: {
            page: components["schemas"]["SeenPage"];
            /**
             * Format: uuid
             * @description The item on the page
             */
            item: string;
        };
        MoveItemDto: {
            from: components["schemas"]["SeenPage"];
            /** @description The same page to move it within its reading order */
            to: components["schemas"]["SeenPage"];
            /**
             * Format: uuid
             * @description The item on the page
             */
            item: string;
            /** @description Counted from 0 among what is on the page; last without it */
            position?: number;
        };
        SwapPagesDto: {
            one: components["schemas"]["SeenPage"];
            other: components["schemas"]["SeenPage"];
        };
        OrderPagesDto: {
            /** @description Every numbered page of the issue, in the order wanted */
            pages: components["schemas"]["SeenPage"][];
        };
        UndoActDto: {
            /**
             * Format: uuid
             * @description The act, as `undo` of the flatplan names it
             */
            act: string;
        };
        CheckDto: {
            /** @description Bare text, a paragraph a line */
            text?: string;
            /**
             * Format: uuid
             * @description Whose lists and register a bare text is read by
             */
            publicationId?: string;
            /** Format: uuid */
            articleId?: string;
            /** Format: uuid */
            photoId?: string;
            /** Format: uuid */
            noticeId?: string;
            /**
             * Format: uuid
             * @description The page with all that stands on it
             */
            pageId?: string;
            /**
             * Format: uuid
             * @description All pages of an issue
             */
            issueId?: string;
        };
        /** @enum {string} */
        CheckRuleId: "lookAlike" | "misspelt" | "soundAlike" | "variantCharacter" | "doubled" | "missing" | "unpaired" | "nestedQuotes" | "halfWidth" | "fullWidth" | "doubledMark" | "ellipsisAndSoOn" | "headlineStop" | "documentNumber" | "shortYear" | "mixedNumeral" | "zeroCharacter" | "approximation" | "approximatelyTwice" | "range" | "fewerTimes" | "unit" | "noSuchDay" | "weekday" | "afterPress" | "vagueDay" | "share" | "growth" | "parts" | "wholeExceeded" | "tableSum" | "listLength" | "listOrder" | "officeName" | "officeTitle" | "formerOffice" | "titleOrder" | "leaderOrder" | "namesake" | "nameForms" | "headlineNumber" | "headlineName" | "noCredit" | "jumpPartner" | "jumpToItself" | "jumpToFront" | "issueNumbers" | "imprintField" | "identityNumber" | "identityDigit" | "mobileNumber" | "bankCard" | "homeAddress" | "minor" | "illness" | "licenceWord" | "banned" | "deprecated" | "nameForm" | "custom" | "duplicate";
        CheckDecisionDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            decision: "accepted" | "ignoredHere" | "ignoredAlways";
            reason: string;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        CheckFindingDto: {
            rule: components["schemas"]["CheckRuleId"];
            /**
             * @description block: has to be settled before the page is clean
             * @enum {string}
             */
            severity: "block" | "warn" | "info";
            /** @enum {string} */
            itemKind: "text" | "article" | "photo" | "notice" | "page";
            /** Format: uuid */
            itemId: string | null;
            itemTitle: string;
            /** @enum {string} */
            field: "kicker" | "headline" | "deck" | "dateline" | "body" | "byline" | "caption" | "issue";
            /** @description Which block of the body (paragraphs, subheads and table cells in reading order), byline or line */
            block: number;
            /** @description UTF-16 units within it */
            start: number;
            end: number;
            quoted: string;
            /** @description What a sentence about it needs */
            params: {
                [key: string]: string | number;
            };
            /** @description What could stand there; empty to leave the words out */
            suggestion: string | null;
            /** @description Where the rule is written */
            source: string;
            fingerprint: string;
            decided: components["schemas"]["CheckDecisionDto"] | null;
            /** @description What this reader may decide of it */
            decisions: ("accepted" | "ignoredHere" | "ignoredAlways")[];
        };
        OpenCheckFindingsDto: {
            block: number;
            warn: number;
            info: number;
        };
        CheckReportDto: {
            findings: components["schemas"]["CheckFindingDto"][];
            /** @description Findings that wait for somebody, by severity */
            open: components["schemas"]["OpenCheckFindingsDto"];
            /** @description Characters read */
            characters: number;
            /** @description Whether there are more findings than are shown */
            capped: boolean;
        };
        KnownPublicationDto: {
            name: string;
            places: string[];
            licenceKind: string;
        };
        KnownListRuleDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "banned" | "deprecated" | "nameForm" | "custom";
            pattern: string;
            suggestion: string;
            exceptions: string[];
            /** @enum {string} */
            severity: "block" | "warn" | "info";
            licenceKind: string | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            source: string;
        };
        KnownOfficeHolderDto: {
            name: string;
            title: string;
            body: string;
            rank: number;
            /** Format: date */
            from: string | null;
            /** Format: date */
            until: string | null;
        };
        KnownDecisionDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            decision: "accepted" | "ignoredHere" | "ignoredAlways";
            fingerprint: string;
            wordsKey: string;
            reason: string;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        CheckKnowledgeDto: {
            /**
             * Format: date
             * @description The day of the issue it stands in
             */
            publishedOn: string | null;
            publication: components["schemas"]["KnownPublicationDto"];
            /** @description The texts of the issue but this one */
            vocabulary: string;
            bylineNames: string[];
            listRules: components["schemas"]["KnownListRuleDto"][];
            officeHolders: components["schemas"]["KnownOfficeHolderDto"][];
            decisions: components["schemas"]["KnownDecisionDto"][];
        };
        DecideCheckDto: {
            /** Format: uuid */
            articleId?: string;
            /** Format: uuid */
            photoId?: string;
            /** Format: uuid */
            noticeId?: string;
            /** Format: uuid */
            pageId?: string;
            /** @description The finding, as the check named it */
            fingerprint: string;
            /**
             * @description accepted: it is wrong; ignoredHere: right in this place; ignoredAlways: these words are right under this rule in this paper
             * @enum {string}
             */
            decision: "accepted" | "ignoredHere" | "ignoredAlways";
            /** @description Why; required to ignore always, and to ignore what blocks */
            reason?: string;
        };
        CheckRuleDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            kind: "banned" | "deprecated" | "nameForm" | "custom";
            pattern: string;
            suggestion: string;
            exceptions: string[];
            /** @enum {string} */
            severity: "block" | "warn" | "info";
            /** @enum {string|null} */
            licenceKind: "cn" | "permit" | "unknown" | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            source: string;
            reason: string;
            /** @enum {string} */
            status: "draft" | "published" | "retired";
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description What this reader may do with it now */
            actions: ("edit" | "delete" | "publish" | "retire" | "reopen")[];
        };
        ImportCheckRulesDto: {
            /** Format: uuid */
            publicationId: string;
            /** @description CSV with a heading line: kind, pattern, suggestion, exceptions (parted by |), severity, licenceKind, validFrom, validUntil, source */
            csv: string;
            /** @description Only tell what would be done */
            dryRun?: boolean;
        };
        ImportedCheckRulesDto: {
            /** @description Entries taken as drafts */
            drafted: number;
            /** @description Entries that are here already */
            known: number;
        };
        RuleTrialHitDto: {
            /** @enum {string} */
            kind: "article" | "photo" | "notice";
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: date */
            publishedOn: string | null;
            quoted: string;
            /** @description What stands before and after it */
            before: string;
            after: string;
        };
        RuleTrialDto: {
            /** @description How often it would have spoken in the stories looked at */
            fired: number;
            /** @description In how many stories */
            stories: number;
            /** @description Stories of this page of the trial that hold its words */
            looked: number;
            /** @description Whether there are older stories that hold its words: ask for the next page */
            more: boolean;
            hits: components["schemas"]["RuleTrialHitDto"][];
        };
        CreateCheckRuleDto: {
            /** Format: uuid */
            publicationId: string;
            /** @enum {string} */
            kind: "banned" | "deprecated" | "nameForm" | "custom";
            /**
             * @description Words parted by `|`; `…` within them stands for up to twelve characters of one sentence
             * @example 打工仔|农民工
             */
            pattern: string;
            /** @description What to write instead */
            suggestion?: string;
            /** @description Longer wordings within which it is right */
            exceptions?: string[];
            /** @enum {string} */
            severity?: "block" | "warn" | "info";
            /**
             * @description The kind of licence it holds for; null for any
             * @enum {string|null}
             */
            licenceKind?: "cn" | "permit" | "unknown" | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            validUntil?: string | null;
            /** @description Whose rule it is */
            source?: string;
        };
        UpdateCheckRuleDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @enum {string} */
            kind?: "banned" | "deprecated" | "nameForm" | "custom";
            /** @description Words parted by `|`; `…` within them stands for up to twelve characters of one sentence */
            pattern?: string;
            suggestion?: string;
            exceptions?: string[];
            /** @enum {string} */
            severity?: "block" | "warn" | "info";
            /** @enum {string|null} */
            licenceKind?: "cn" | "permit" | "unknown" | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            validUntil?: string | null;
            source?: string;
        };
        MoveCheckRuleDto: {
            /** @enum {string} */
            action: "publish" | "retire" | "reopen";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Why; required to publish and to retire */
            reason?: string;
        };
        OfficeHolderDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            name: string;
            title: string;
            body: string;
            rank: number;
            /** Format: date */
            inOfficeFrom: string | null;
            /** Format: date */
            inOfficeUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ImportOfficeHoldersDto: {
            /** Format: uuid */
            publicationId: string;
            /** @description CSV with a heading line: name, title, body, rank, inOfficeFrom, inOfficeUntil */
            csv: string;
            /** @description Only tell what would be done */
            dryRun?: boolean;
        };
        ImportedOfficeHoldersDto: {
            /** @description Posts taken */
            drafted: number;
            /** @description Posts that are here already */
            known: number;
        };
        CreateOfficeHolderDto: {
            /** Format: uuid */
            publicationId: string;
            /** @example 曹金海 */
            name: string;
            /**
             * @description As it is printed before the name
             * @example 区委副书记
             */
            title: string;
            /** @example 港闸区 */
            body?: string;
            /** @description Place among the leaders, 1 first */
            rank?: number;
            /**
             * Format: date
             * @example 2020-02-18
             */
            inOfficeFrom?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            inOfficeUntil?: string | null;
        };
        UpdateOfficeHolderDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            name?: string;
            title?: string;
            body?: string;
            rank?: number;
            /**
             * Format: date
             * @example 2020-02-18
             */
            inOfficeFrom?: string | null;
            /**
             * Format: date
             * @example 2020-02-18
             */
            inOfficeUntil?: string | null;
        };
        ProofSignatureDto: {
            /** @description From 1 on its page */
            number: number;
            signedByName: string;
            /** Format: date-time */
            signedAt: string;
            voidedByName: string | null;
            /** Format: date-time */
            voidedAt: string | null;
        };
        ProofPageDto: {
            /** Format: uuid */
            id: string;
            number: number | null;
            name: string;
            /** @enum {string} */
            status: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            version: number;
            /** Format: uuid */
            pageEditorId: string | null;
        };
        ProofIssueDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            totalIssueNumber: number | null;
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            displayName: string;
        };
        MarkCountsDto: {
            all: number;
            open: number;
            /** @description Answered and not verified */
            answered: number;
            verified: number;
        };
        ProofRowDto: {
            /** Format: uuid */
            id: string;
            /** @description Counted by page from 1 */
            number: number;
            /** @enum {string} */
            round: "first" | "second" | "third" | "clean";
            /** @description Shows a late change after signing */
            isDelta: boolean;
            /**
             * @description Of its reading alone
             * @enum {string}
             */
            status: "pulled" | "accepted" | "declined" | "completed" | "superseded";
            /**
             * @description What a list says of it: its signature, standing or void, before its reading
             * @enum {string}
             */
            standing: "pulled" | "accepted" | "declined" | "completed" | "superseded" | "toSign" | "signed" | "sent" | "void";
            signature: components["schemas"]["ProofSignatureDto"] | null;
            page: components["schemas"]["ProofPageDto"];
            issue: components["schemas"]["ProofIssueDto"];
            /** Format: uuid */
            publicationId: string;
            publicationName: string;
            assignee: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            dueAt: string | null;
            pulledBy: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            pulledAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            completedAt: string | null;
            declineReason: string;
            /** @description Why the rule of three readers was set aside; empty when it was not */
            overrideReason: string;
            /** @description SHA-256 of the stored PDF */
            pdfHash: string;
            markCounts: components["schemas"]["MarkCountsDto"];
            /** @description Marks of the proof before that this one shows undone (漏改) */
            missed: number;
            isLatest: boolean;
            version: number;
            /** @description What this reader may do with it now */
            actions: ("accept" | "decline" | "complete" | "mark" | "reassign")[];
        };
        PullProofDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /**
             * @description The round; the one that is due when not said
             * @enum {string}
             */
            round?: "first" | "second" | "third" | "clean";
            /**
             * Format: uuid
             * @description Who reads it; without one it lies for whoever takes it
             */
            assigneeId?: string | null;
            /**
             * Format: date-time
             * @description By when; the issue’s own deadline of the round when not said
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt?: string | null;
            /** @description Why the rule of three readers is set aside; the editor-in-chief’s alone, and on the record */
            overrideReason?: string;
        };
        MarkOutcomeDto: {
            /**
             * Format: uuid
             * @description The mark
             */
            id: string;
            /** @enum {string} */
            outcome: "carriedOut" | "notCarriedOut" | "changedElsewhere";
            /** @description 漏改: left undone although nobody refused it */
            isMissed: boolean;
        };
        MarkedPieceDto: {
            /** @enum {string} */
            kind: "article" | "notice" | "photo";
            /** Format: uuid */
            id: string;
            /** @description As it is called now */
            title: string;
        };
        MarkDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            proofId: string;
            /** Format: uuid */
            pageId: string;
            /** Format: uuid */
            issueId: string;
            pageNumber: number | null;
            /** @description Number of the proof it was made on */
            proofNumber: number;
            /** @enum {string} */
            round: "first" | "second" | "third" | "clean";
            /** @description Counted by proof from 1 */
            number: number;
            /** @enum {string} */
            sign: "correct" | "delete" | "insert" | "damaged" | "script" | "upright" | "transpose" | "runOn" | "newParagraph" | "transfer" | "shiftVertical" | "shiftHorizontal" | "align" | "alignStepped" | "straighten" | "addSpace" | "reduceSpace" | "space" | "separate" | "stet" | "substitute" | "note";
            /** @enum {string|null} */
            amount: "1" | "1/2" | "1/3" | "1/4" | null;
            /** @description As it was given, with the words quoted, whose they are, and a box for each line touched in millimetres */
            place: {
                [key: string]: unknown;
            };
            /** @description What its words belong to; null for a box, and for the page’s own furniture */
            piece: components["schemas"]["MarkedPieceDto"] | null;
            from: string;
            to: string;
            comment: string;
            /** @enum {string|null} */
            errorClass: "fact" | "grammar" | "oneCharacter" | "fewCharacters" | "manyCharacters" | "transposed" | "number" | "numeralStyle" | "foreignWord" | "minorityWord" | "pinyin" | "letterCase" | "traditionalCharacter" | "unitOrTerm" | "punctuation" | "punctuationAtLineEdge" | "symbol" | "format" | "font" | "pictureText" | null;
            /** @description By class and place; null for what is no error */
            weight: number | null;
            isDoubled: boolean;
            /** @enum {string} */
            status: "open" | "done" | "refused" | "verified";
            /**
             * Format: uuid
             * @description Who has to act
             */
            assigneeId: string | null;
            assigneeName: string | null;
            /** @description Whether the answer was no; it stays so when verified */
            isRefused: boolean;
            /** @description Why it was refused, or what was said with the answer */
            answer: string;
            /** Format: uuid */
            answeredById: string | null;
            answeredByName: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: uuid */
            verifiedById: string | null;
            verifiedByName: string;
            /** Format: date-time */
            verifiedAt: string | null;
            /** Format: uuid */
            createdById: string | null;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description What this reader may do with it now */
            actions: ("edit" | "remove" | "done" | "refuse" | "verify" | "reopen")[];
        };
        PageWantDto: {
            /** @enum {string} */
            want: "noLayout" | "emptyBlock" | "overset" | "headlineWide" | "missingGlyph" | "unreleased" | "embargoed" | "mustRunOut" | "noCutCut" | "captionMissing" | "creditMissing" | "rightsUnknown" | "rightsRestricted" | "leaseNotBegun" | "leaseOver" | "minorsConsent" | "jumpAlone" | "unread" | "deltaUnread" | "openMarks" | "unverifiedMarks" | "blockingFindings" | "noticesUnapproved";
            params: {
                [key: string]: unknown;
            };
            /** @description In the language asked for */
            sentence: string;
        };
        ProofDto: {
            /** Format: uuid */
            id: string;
            /** @description Counted by page from 1 */
            number: number;
            /** @enum {string} */
            round: "first" | "second" | "third" | "clean";
            /** @description Shows a late change after signing */
            isDelta: boolean;
            /**
             * @description Of its reading alone
             * @enum {string}
             */
            status: "pulled" | "accepted" | "declined" | "completed" | "superseded";
            /**
             * @description What a list says of it: its signature, standing or void, before its reading
             * @enum {string}
             */
            standing: "pulled" | "accepted" | "declined" | "completed" | "superseded" | "toSign" | "signed" | "sent" | "void";
            signature: components["schemas"]["ProofSignatureDto"] | null;
            page: components["schemas"]["ProofPageDto"];
            issue: components["schemas"]["ProofIssueDto"];
            /** Format: uuid */
            publicationId: string;
            publicationName: string;
            assignee: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            dueAt: string | null;
            pulledBy: components["schemas"]["PersonDto"] | null;
            /** Format: date-time */
            pulledAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            completedAt: string | null;
            declineReason: string;
            /** @description Why the rule of three readers was set aside; empty when it was not */
            overrideReason: string;
            /** @description SHA-256 of the stored PDF */
            pdfHash: string;
            markCounts: components["schemas"]["MarkCountsDto"];
            /** @description Marks of the proof before that this one shows undone (漏改) */
            missed: number;
            isLatest: boolean;
            version: number;
            /** @description What this reader may do with it now */
            actions: ("accept" | "decline" | "complete" | "mark" | "reassign")[];
            pdfBytes: number;
            /** @description SHA-256 of all that is drawn, its photos, fonts and the engine */
            compositionHash: string;
            engineVersion: string;
            layoutVersion: number;
            layoutRevision: number;
            /** @description Exactly what went into it: stories by revision, notices by version, photos and fonts by the hash of their files */
            revisions: {
                [key: string]: unknown;
            };
            /** @description What became of the marks of the proof before */
            outcomes: components["schemas"]["MarkOutcomeDto"][];
            marks: components["schemas"]["MarkDto"][];
            /** @description Marks of earlier proofs that are not verified yet */
            marksOfEarlier: components["schemas"]["MarkDto"][];
            /** @description What reading and marks still keep the page from its next round */
            wants: components["schemas"]["PageWantDto"][];
        };
        AroundDto: {
            before: string;
            after: string;
        };
        ProofDifferenceDto: {
            /** @enum {string} */
            kind: "text" | "layout" | "photo" | "furniture";
            /** @enum {string} */
            change: "reworded" | "added" | "removed" | "moved" | "restyled" | "recropped" | "replaced";
            /** @description Whose words or place, and the rectangles on the earlier and the later proof in millimetres: `{itemId, title, part, paragraph, older, newer}` */
            where: {
                [key: string]: unknown;
            };
            /** @description The words as they were; empty where it is not about words */
            before: string;
            after: string;
            /** @description A few words on either side as they are now */
            around: components["schemas"]["AroundDto"];
            /**
             * Format: uuid
             * @description The mark it answers
             */
            mark: string | null;
        };
        ProofComparisonDto: {
            /** Format: uuid */
            olderId: string;
            /** Format: uuid */
            newerId: string;
            differences: components["schemas"]["ProofDifferenceDto"][];
            /** @description Every mark of the earlier proof */
            marks: components["schemas"]["MarkOutcomeDto"][];
        };
        UpdateProofDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /**
             * Format: uuid
             * @description Another reader; it lies with them from the start
             */
            assigneeId?: string | null;
            /**
             * Format: date-time
             * @example 2020-02-17T22:00:00+08:00
             */
            dueAt?: string | null;
            /** @description Why the rule of three readers is set aside; the editor-in-chief’s alone, and on the record */
            overrideReason?: string;
        };
        MoveProofDto: {
            /** @enum {string} */
            action: "accept" | "decline" | "complete";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Required to decline */
            reason?: string;
        };
        ProofCompositionDto: {
            /** @description What is drawn, in points from the top left of the trim */
            displayList: {
                [key: string]: unknown;
            };
            hotAreas: {
                [key: string]: unknown;
            }[];
            reports: {
                [key: string]: unknown;
            }[];
            /** @description The words piece by piece, each printed line with its box and the edges of its characters in millimetres */
            pieces: {
                [key: string]: unknown;
            }[];
        };
        HandDto: {
            /** Format: uuid */
            id: string;
            displayName: string;
            roles: ("reporter" | "deskEditor" | "chiefSub" | "editorInChief" | "pageEditor" | "proofreader" | "noticeClerk" | "archivist" | "admin")[];
        };
        MarkHandsDto: {
            /**
             * Format: uuid
             * @description Whoever makes the page up: how things stand, its furniture, and whatever has nobody else
             */
            pageEditorId: string | null;
            /** @description Desk editor by story */
            articles: {
                [key: string]: string;
            };
            /** @description Photo desk by photo */
            photos: {
                [key: string]: string;
            };
            /** @description Clerk by notice */
            notices: {
                [key: string]: string;
            };
            /** @description Everyone whose post answers marks */
            people: components["schemas"]["HandDto"][];
        };
        MakeMarkDto: {
            /** @enum {string} */
            sign: "correct" | "delete" | "insert" | "damaged" | "script" | "upright" | "transpose" | "runOn" | "newParagraph" | "transfer" | "shiftVertical" | "shiftHorizontal" | "align" | "alignStepped" | "straighten" | "addSpace" | "reduceSpace" | "space" | "separate" | "stet" | "substitute" | "note";
            /** @description On words of the proof `{kind: "text", itemId, part, paragraph, start, end}`, or on a rectangle of the trimmed page in millimetres `{kind: "box", x, y, width, height}` */
            place: {
                [key: string]: unknown;
            };
            /** @description The words it is about; those of the place when not said */
            from?: string;
            /** @description The words wanted */
            to?: string;
            comment?: string;
            /**
             * @description For 空: parts of a character
             * @enum {string|null}
             */
            amount?: "1" | "1/2" | "1/3" | "1/4" | null;
            /**
             * @description Class of error by the method of 2020; none for what is no error
             * @enum {string|null}
             */
            errorClass?: "fact" | "grammar" | "oneCharacter" | "fewCharacters" | "manyCharacters" | "transposed" | "number" | "numeralStyle" | "foreignWord" | "minorityWord" | "pinyin" | "letterCase" | "traditionalCharacter" | "unitOrTerm" | "punctuation" | "punctuationAtLineEdge" | "symbol" | "format" | "font" | "pictureText" | null;
            /** @description Weighs twice; by its place when not said */
            isDoubled?: boolean;
            /**
             * Format: uuid
             * @description Who has to act; by what it is about when not said
             */
            assigneeId?: string | null;
        };
        ChangeMarkDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /**
             * @description Answers, verifies or reopens it; nothing else is changed then
             * @enum {string}
             */
            action?: "done" | "refuse" | "verify" | "reopen";
            /** @description Required to refuse and to reopen */
            reason?: string;
            /** @enum {string} */
            sign?: "correct" | "delete" | "insert" | "damaged" | "script" | "upright" | "transpose" | "runOn" | "newParagraph" | "transfer" | "shiftVertical" | "shiftHorizontal" | "align" | "alignStepped" | "straighten" | "addSpace" | "reduceSpace" | "space" | "separate" | "stet" | "substitute" | "note";
            /** @description On words of the proof `{kind: "text", itemId, part, paragraph, start, end}`, or on a rectangle of the trimmed page in millimetres `{kind: "box", x, y, width, height}` */
            place?: {
                [key: string]: unknown;
            };
            from?: string;
            to?: string;
            comment?: string;
            /** @enum {string|null} */
            amount?: "1" | "1/2" | "1/3" | "1/4" | null;
            /** @enum {string|null} */
            errorClass?: "fact" | "grammar" | "oneCharacter" | "fewCharacters" | "manyCharacters" | "transposed" | "number" | "numeralStyle" | "foreignWord" | "minorityWord" | "pinyin" | "letterCase" | "traditionalCharacter" | "unitOrTerm" | "punctuation" | "punctuationAtLineEdge" | "symbol" | "format" | "font" | "pictureText" | null;
            isDoubled?: boolean;
            /** Format: uuid */
            assigneeId?: string | null;
        };
        OpenMoveDto: {
            /** @enum {string} */
            action: "makeUp" | "proof1" | "proof2" | "proof3" | "clean" | "sign" | "send" | "reopen";
            /** @enum {string} */
            to: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            /** @description Whether this reader’s post makes this move */
            isYours: boolean;
            /** @description Whether a reason has to be given */
            needsReason: boolean;
            /** @description What has to be put right first; nothing when it may be made */
            wants: components["schemas"]["PageWantDto"][];
        };
        PageStepDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            action: "makeUp" | "proof1" | "proof2" | "proof3" | "clean" | "sign" | "send" | "reopen";
            /** @enum {string} */
            fromStatus: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            /** @enum {string} */
            toStatus: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            reason: string;
            /**
             * Format: uuid
             * @description The proof it pulled
             */
            proofId: string | null;
            actorName: string;
            /** Format: date-time */
            createdAt: string;
        };
        PageMovesDto: {
            /** Format: uuid */
            pageId: string;
            /** @enum {string} */
            status: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            version: number;
            /** @description The moves that lead on from here, whoever makes them */
            moves: components["schemas"]["OpenMoveDto"][];
            /** @description The way it has come, newest first */
            steps: components["schemas"]["PageStepDto"][];
        };
        MovePageDto: {
            /**
             * @description A move to a proof or to clean pulls it
             * @enum {string}
             */
            action: "makeUp" | "proof1" | "proof2" | "proof3" | "clean" | "sign" | "send" | "reopen";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            reason?: string;
            /** @description To sign: the signer’s own, once more */
            password?: string;
        };
        MoveIssueDto: {
            /** @enum {string} */
            action: "open" | "closeCopy" | "reopenCopy" | "sign" | "reopen" | "print" | "publish" | "archive";
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Needed to take an issue back, and to close it over what the preflight only asks about */
            reason?: string;
        };
        MovedIssueDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "planned" | "open" | "copyClosed" | "signed" | "printed" | "published" | "archived";
            version: number;
            /** @description What the reader may do with it next */
            moves: ("open" | "closeCopy" | "reopenCopy" | "sign" | "reopen" | "print" | "publish" | "archive")[];
        };
        NewestProofDto: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            round: "first" | "second" | "third" | "clean";
            isDelta: boolean;
            /** @enum {string} */
            status: "pulled" | "accepted" | "declined" | "completed" | "superseded";
            assigneeName: string;
        };
        StepWantDto: {
            /** @enum {string} */
            want: "noLayout" | "emptyBlock" | "overset" | "headlineWide" | "missingGlyph" | "unreleased" | "embargoed" | "mustRunOut" | "noCutCut" | "captionMissing" | "creditMissing" | "rightsUnknown" | "rightsRestricted" | "leaseNotBegun" | "leaseOver" | "minorsConsent" | "jumpAlone" | "unread" | "deltaUnread" | "openMarks" | "unverifiedMarks" | "blockingFindings" | "noticesUnapproved";
            params: {
                [key: string]: string | number;
            };
            /** @description In the reader’s language */
            sentence: string;
        };
        NextStepDto: {
            /** @enum {string} */
            action: "makeUp" | "proof1" | "proof2" | "proof3" | "clean" | "sign" | "send" | "reopen";
            isYours: boolean;
            wants: components["schemas"]["StepWantDto"][];
        };
        PageChangeDto: {
            /** @enum {string} */
            kind: "article" | "notice" | "photo" | "layout" | "neighbour" | "page" | "issue" | "paper" | "font" | "engine";
            id: string;
            title: string;
            /** @enum {string} */
            change: "changed" | "added" | "gone";
            /** @description Of what changed: `headline`, `body`, `caption` … */
            parts: string[];
        };
        SignedThingDto: {
            /** @enum {string} */
            kind: "article" | "notice" | "photo" | "layout" | "neighbour" | "page" | "issue" | "paper" | "font" | "engine";
            id: string;
            title: string;
            /** @description Revision of a story, version of a notice or of the layout */
            revision: number | null;
        };
        SignatureDto: {
            /** Format: uuid */
            id: string;
            /** @description From 1 on its page */
            number: number;
            /** Format: uuid */
            proofId: string;
            proofNumber: number;
            /** @description SHA-256 of the PDF that was signed */
            pdfHash: string;
            pdfBytes: number;
            compositionHash: string;
            engineVersion: string;
            signedByName: string;
            /** Format: date-time */
            signedAt: string;
            /** @description Who read the late change, where there was one */
            secondName: string | null;
            sentByName: string | null;
            /** Format: date-time */
            sentAt: string | null;
            voidedByName: string | null;
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
            /** @description What changed that voided it; empty while it stands, and when the page was asked back */
            voidChanges: components["schemas"]["PageChangeDto"][];
            /** @description Everything it was put under */
            things: components["schemas"]["SignedThingDto"][];
        };
        PressPageDto: {
            /** Format: uuid */
            id: string;
            version: number;
            number: number | null;
            name: string;
            /** @enum {string} */
            status: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            pageEditorName: string | null;
            /**
             * Format: date-time
             * @description By when it has to be signed
             */
            pressAt: string | null;
            proof: components["schemas"]["NewestProofDto"] | null;
            /** @description The step it waits for; null once it is handed over */
            next: components["schemas"]["NextStepDto"] | null;
            /** @description Whether the reader may take it back from the press */
            mayReopen: boolean;
            /** @description The signature that stands */
            signature: components["schemas"]["SignatureDto"] | null;
            /** @description The last one, void, while none stands */
            voided: components["schemas"]["SignatureDto"] | null;
            /** @description Everything that is no longer as last signed, while no signature stands */
            changes: components["schemas"]["PageChangeDto"][];
        };
        CureDto: {
            /** @enum {string} */
            place: "issue" | "page" | "layout" | "publication" | "article" | "notice";
            /** Format: uuid */
            id: string;
        };
        PreflightItemDto: {
            /** @enum {string} */
            check: "pagesMissing" | "pageNumbers" | "pageUnsigned" | "layout" | "noDay" | "noIssueNumber" | "noTotalNumber" | "numbersOdd" | "numbersGap" | "licenceUnknown" | "imprintField" | "mustRunOut" | "correctionOut" | "correctionElsewhere" | "noticeUnapproved" | "noticeOut" | "colophonMissing" | "colophonIdle";
            /**
             * @description `confirm` is passed over with a reason
             * @enum {string}
             */
            severity: "block" | "confirm";
            params: {
                [key: string]: string | number;
            };
            /** @description Where it is put right */
            cure: components["schemas"]["CureDto"];
        };
        PressNightDto: {
            /** Format: uuid */
            id: string;
            version: number;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            totalIssueNumber: number | null;
            /** @enum {string} */
            status: "planned" | "open" | "copyClosed" | "signed" | "printed" | "published" | "archived";
            timeZone: string;
            pages: components["schemas"]["PressPageDto"][];
            preflight: components["schemas"]["PreflightItemDto"][];
            /** @description What the reader’s posts may do with the issue now */
            moves: ("open" | "closeCopy" | "reopenCopy" | "sign" | "reopen" | "print" | "publish" | "archive")[];
        };
        SignatureSlipDto: {
            /** Format: uuid */
            id: string;
            /** @description From 1 on its page */
            number: number;
            /** Format: uuid */
            proofId: string;
            proofNumber: number;
            /** @description SHA-256 of the PDF that was signed */
            pdfHash: string;
            pdfBytes: number;
            compositionHash: string;
            engineVersion: string;
            signedByName: string;
            /** Format: date-time */
            signedAt: string;
            /** @description Who read the late change, where there was one */
            secondName: string | null;
            sentByName: string | null;
            /** Format: date-time */
            sentAt: string | null;
            voidedByName: string | null;
            /** Format: date-time */
            voidedAt: string | null;
            voidReason: string | null;
            /** @description What changed that voided it; empty while it stands, and when the page was asked back */
            voidChanges: components["schemas"]["PageChangeDto"][];
            /** @description Everything it was put under */
            things: components["schemas"]["SignedThingDto"][];
            /** @description Everything that is another since it was void: as signed the next time, or now; empty while it stands */
            changes: components["schemas"]["PageChangeDto"][];
        };
        PrintedAreaDto: {
            x: number;
            y: number;
            width: number;
            height: number;
        };
        ItsCorrectionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            articleId: string;
            title: string;
            wrongText: string;
            rightText: string;
            /** @enum {string} */
            status: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        PrintedItemDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** Format: uuid */
            issueId: string;
            issueNumber: number | null;
            /** Format: uuid */
            pageId: string;
            pageNumber: number | null;
            pageName: string;
            /** @description From 1, in reading order over the page */
            position: number;
            /** @description In millimetres on the trimmed page */
            area: components["schemas"]["PrintedAreaDto"] | null;
            /** @enum {string} */
            kind: "article" | "photo" | "notice";
            /**
             * Format: uuid
             * @description The story, photo or notice
             */
            itemId: string;
            title: string;
            /** @description Which wording of a story was printed */
            revision: number | null;
            /** Format: date */
            printedOn: string | null;
            publishedByName: string;
            /** Format: date-time */
            publishedAt: string;
            takenDownByName: string | null;
            /** Format: date-time */
            takenDownAt: string | null;
            takedownReason: string | null;
            corrections: components["schemas"]["ItsCorrectionDto"][];
            version: number;
            actions: ("correct" | "takeDown")[];
        };
        TakeDownDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Stands where the item stood on the public record */
            reason: string;
        };
        CorrectDto: {
            /** @description As it was printed */
            wrongText: string;
            /** @description As it should have been */
            rightText: string;
        };
        WrongItemDto: {
            /** Format: uuid */
            printedItemId: string;
            /** @enum {string} */
            kind: "article" | "photo" | "notice";
            /** Format: uuid */
            itemId: string;
            title: string;
            /** Format: uuid */
            issueId: string;
            issueNumber: number | null;
            /** Format: date */
            printedOn: string | null;
            /** Format: uuid */
            pageId: string;
            pageNumber: number | null;
            pageName: string;
            position: number;
        };
        DueIssueDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
        };
        PrintedCorrectionDto: {
            /** Format: uuid */
            issueId: string;
            /** Format: date */
            printedOn: string | null;
            pageNumber: number | null;
            position: number;
        };
        CorrectionDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /**
             * Format: uuid
             * @description The story that is the correction
             */
            articleId: string;
            articleTitle: string;
            /** @enum {string} */
            articleStatus: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            wrongText: string;
            rightText: string;
            /** @description What it corrects, and the page and position it is owed at */
            wrong: components["schemas"]["WrongItemDto"];
            /** @description The first issue after the wrong one; null until it is planned */
            dueIssue: components["schemas"]["DueIssueDto"] | null;
            printed: components["schemas"]["PrintedCorrectionDto"] | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawReason: string | null;
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            version: number;
            actions: string[];
        };
        WithdrawCorrectionDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            reason: string;
        };
        ErrorRateDto: {
            /** @description Σ of the weights */
            score: number;
            /** @description C: what they are divided by */
            characters: number;
            /** @description In ten-thousandths; null where there are no characters */
            rate: number | null;
            limit: number;
            /** @description What may still be added before the limit is passed */
            allowanceLeft: number;
            passes: boolean;
        };
        StageCountDto: {
            /** @enum {string} */
            stage: "first" | "second" | "third" | "clean" | "print";
            errors: number;
            score: number;
        };
        ClassCountDto: {
            classId: string;
            caught: number;
            standing: number;
            /** @description What those that stand weigh */
            score: number;
            /** @description Whether the class reached the most it may add up to */
            isCapped: boolean;
        };
        PlaceCountDto: {
            /** @enum {string} */
            place: "nameplate" | "folio" | "columnHead" | "headline" | "body" | "caption" | "table" | "notice" | "colophon";
            errors: number;
        };
        ReadingDto: {
            /** Format: uuid */
            pageId: string;
            /** @enum {string} */
            round: "first" | "second" | "third" | "clean";
        };
        ReaderQualityDto: {
            /** Format: uuid */
            personId: string;
            personName: string;
            readings: components["schemas"]["ReadingDto"][];
            caught: number;
            /** @description Found by others on the same pages in later rounds or in print */
            foundLater: number;
            catchRate: number | null;
            /** @description Of the errors printed on the pages they read */
            rate: components["schemas"]["ErrorRateDto"];
        };
        QualityIssueDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            status: string;
        };
        PageExtentDto: {
            charactersPerLine: number;
            lines: number;
            photoCharacters: number;
            decorativeCharacters: number;
            /**
             * @description What it was reckoned from: the last proof, the layout, or the ruling alone
             * @enum {string}
             */
            source: "proof" | "layout" | "ruling";
        };
        PageQualityDto: {
            /** Format: uuid */
            id: string;
            pageNumber: number | null;
            name: string;
            status: string;
            extent: components["schemas"]["PageExtentDto"];
            rate: components["schemas"]["ErrorRateDto"];
            /** @description Found on proofs and carried out */
            caught: number;
            /** @description In print, or marked and not yet carried out */
            standing: number;
        };
        IssueQualityDto: {
            rate: components["schemas"]["ErrorRateDto"];
            stages: components["schemas"]["StageCountDto"][];
            classes: components["schemas"]["ClassCountDto"][];
            places: components["schemas"]["PlaceCountDto"][];
            readers: components["schemas"]["ReaderQualityDto"][];
            issue: components["schemas"]["QualityIssueDto"];
            /** Format: uuid */
            methodId: string;
            /**
             * Format: date
             * @description The method it is rated by holds from this day
             */
            methodFrom: string;
            pages: components["schemas"]["PageQualityDto"][];
        };
        IssueRateDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            status: string;
            rate: components["schemas"]["ErrorRateDto"];
            caught: number;
            printed: number;
        };
        MonthRateDto: {
            /** @example 2026-11 */
            month: string;
            issues: number;
            rate: components["schemas"]["ErrorRateDto"];
        };
        QualityOverviewDto: {
            rate: components["schemas"]["ErrorRateDto"];
            stages: components["schemas"]["StageCountDto"][];
            classes: components["schemas"]["ClassCountDto"][];
            places: components["schemas"]["PlaceCountDto"][];
            readers: components["schemas"]["ReaderQualityDto"][];
            issues: components["schemas"]["IssueRateDto"][];
            months: components["schemas"]["MonthRateDto"][];
        };
        ClassOutcomeDto: {
            /** @description Marked by them on the pages they read */
            caught: number;
            /** @description Found by others once they had let the page go */
            missed: number;
            /** @description Went into print; counted among those missed */
            printed: number;
            classId: string;
        };
        StageOutcomeDto: {
            /** @description Marked by them on the pages they read */
            caught: number;
            /** @description Found by others once they had let the page go */
            missed: number;
            /** @description Went into print; counted among those missed */
            printed: number;
            /** @enum {string} */
            stage: "first" | "second" | "third" | "clean" | "print";
        };
        PersonMonthDto: {
            /** @description Marked by them on the pages they read */
            caught: number;
            /** @description Found by others once they had let the page go */
            missed: number;
            /** @description Went into print; counted among those missed */
            printed: number;
            /** @description Proofs read to their end */
            readings: number;
            /** @description Read, made up or signed */
            pages: number;
            catchRate: number | null;
            /** @description Of what went into print on these pages */
            rate: components["schemas"]["ErrorRateDto"];
            classes: components["schemas"]["ClassOutcomeDto"][];
            stages: components["schemas"]["StageOutcomeDto"][];
            /** @example 2026-11 */
            month: string;
        };
        PersonPageDto: {
            /** @description Marked by them on the pages they read */
            caught: number;
            /** @description Found by others once they had let the page go */
            missed: number;
            /** @description Went into print; counted among those missed */
            printed: number;
            /** Format: uuid */
            id: string;
            pageNumber: number | null;
            name: string;
            /** Format: uuid */
            issueId: string;
            issueNumber: number | null;
            /** Format: date */
            publishedOn: string;
            /** @description A round once for each proof read in it */
            works: ("first" | "second" | "third" | "clean" | "makeUp" | "sign")[];
            characters: number;
        };
        PersonQualityDto: {
            /** @description Marked by them on the pages they read */
            caught: number;
            /** @description Found by others once they had let the page go */
            missed: number;
            /** @description Went into print; counted among those missed */
            printed: number;
            /** @description Proofs read to their end */
            readings: number;
            /** @description Read, made up or signed */
            pages: number;
            catchRate: number | null;
            /** @description Of what went into print on these pages */
            rate: components["schemas"]["ErrorRateDto"];
            classes: components["schemas"]["ClassOutcomeDto"][];
            stages: components["schemas"]["StageOutcomeDto"][];
            person: components["schemas"]["PersonDto"];
            months: components["schemas"]["PersonMonthDto"][];
            /** @description The youngest issue first */
            worked: components["schemas"]["PersonPageDto"][];
        };
        ErrorWeightDto: {
            /** @enum {string} */
            id: "fact" | "grammar" | "oneCharacter" | "fewCharacters" | "manyCharacters" | "transposed" | "number" | "numeralStyle" | "foreignWord" | "minorityWord" | "pinyin" | "letterCase" | "traditionalCharacter" | "unitOrTerm" | "punctuation" | "punctuationAtLineEdge" | "symbol" | "format" | "font" | "pictureText";
            weight: number;
            /** @description The most the class adds up to in one issue */
            capPerIssue?: number | null;
            /** @description Whether the weight was read in the rule itself */
            isVerified: boolean;
        };
        ErrorMethodDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            validFrom: string;
            multiplier: number;
            repeatsCounted: number;
            limit: number;
            classes: components["schemas"]["ErrorWeightDto"][];
            reason: string;
            setByName: string;
            /** Format: date-time */
            createdAt: string;
        };
        SetErrorMethodDto: {
            /**
             * Format: uuid
             * @description The youngest method, from which this one was made
             */
            basedOnId: string;
            /**
             * Format: date
             * @description From which day on, later than the youngest
             * @example 2020-02-18
             */
            validFrom: string;
            /** @description By how much headlines and important facts weigh more */
            multiplier: number;
            /** @description How often the same wrong words count in an issue */
            repeatsCounted: number;
            /** @description The rate up to which an issue passes, in ten-thousandths */
            limit: number;
            classes: components["schemas"]["ErrorWeightDto"][];
            /** @description Why */
            reason: string;
        };
        SignedOffDto: {
            /**
             * @description A review of the story, a round of proofs, or the signature of the page
             * @enum {string}
             */
            act: "review" | "first" | "second" | "third" | "clean" | "sign";
            /** @description Which review, or the number of the proof */
            which: string;
            /** Format: uuid */
            personId: string | null;
            personName: string;
            /** Format: date-time */
            at: string;
        };
        PrintedErrorDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            /** Format: uuid */
            issueId: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            /** Format: uuid */
            pageId: string;
            pageNumber: number | null;
            /** Format: uuid */
            articleId: string | null;
            articleTitle: string | null;
            /** @enum {string} */
            place: "nameplate" | "folio" | "columnHead" | "headline" | "body" | "caption" | "table" | "notice" | "colophon";
            /** @enum {string|null} */
            fact: "importantName" | "importantTime" | "importantPicture" | null;
            /** @enum {string} */
            classId: "fact" | "grammar" | "oneCharacter" | "fewCharacters" | "manyCharacters" | "transposed" | "number" | "numeralStyle" | "foreignWord" | "minorityWord" | "pinyin" | "letterCase" | "traditionalCharacter" | "unitOrTerm" | "punctuation" | "punctuationAtLineEdge" | "symbol" | "format" | "font" | "pictureText";
            wrongText: string;
            rightText: string;
            note: string;
            foundBy: string;
            /** Format: date */
            foundOn: string;
            recordedByName: string;
            /** @description Who signed what before it was printed, in the order of time */
            signedOff: components["schemas"]["SignedOffDto"][];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        RecordPrintedErrorDto: {
            /** Format: uuid */
            pageId: string;
            /**
             * Format: uuid
             * @description The story of the page it stands in
             */
            articleId?: string | null;
            /** @enum {string} */
            place: "nameplate" | "folio" | "columnHead" | "headline" | "body" | "caption" | "table" | "notice" | "colophon";
            /**
             * @description What weighs twice wherever it stands
             * @enum {string|null}
             */
            fact?: "importantName" | "importantTime" | "importantPicture" | null;
            /** @enum {string} */
            classId: "fact" | "grammar" | "oneCharacter" | "fewCharacters" | "manyCharacters" | "transposed" | "number" | "numeralStyle" | "foreignWord" | "minorityWord" | "pinyin" | "letterCase" | "traditionalCharacter" | "unitOrTerm" | "punctuation" | "punctuationAtLineEdge" | "symbol" | "format" | "font" | "pictureText";
            /** @description The words as printed */
            wrongText: string;
            /** @description The words as they should be */
            rightText?: string;
            note?: string;
            /** @description Who found it: a reader, the critique, a colleague */
            foundBy: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            foundOn: string;
        };
        ChangePrintedErrorDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @enum {string} */
            place?: "nameplate" | "folio" | "columnHead" | "headline" | "body" | "caption" | "table" | "notice" | "colophon";
            /** @enum {string|null} */
            fact?: "importantName" | "importantTime" | "importantPicture" | null;
            /** @enum {string} */
            classId?: "fact" | "grammar" | "oneCharacter" | "fewCharacters" | "manyCharacters" | "transposed" | "number" | "numeralStyle" | "foreignWord" | "minorityWord" | "pinyin" | "letterCase" | "traditionalCharacter" | "unitOrTerm" | "punctuation" | "punctuationAtLineEdge" | "symbol" | "format" | "font" | "pictureText";
            wrongText?: string;
            rightText?: string;
            note?: string;
            foundBy?: string;
            /**
             * Format: date
             * @example 2020-02-18
             */
            foundOn?: string;
        };
        SourceDocumentRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            publicationName: string;
            /** Format: uuid */
            pageId: string;
            /** Format: uuid */
            issueId: string;
            /** Format: date */
            publishedOn: string | null;
            pageNumber: number | null;
            fileName: string;
            sha256: string;
            encoding: string;
            /** @description Characters that are not white space */
            characters: number;
            /** @description Of these, those that went to an item */
            placed: number;
            openFindings: number;
            importedByName: string;
            /** Format: date-time */
            createdAt: string;
        };
        PlacedStretchDto: {
            /** @description UTF-16 offset into the text */
            start: number;
            /** @description Not included */
            end: number;
            /**
             * Format: uuid
             * @description The page item it went to
             */
            itemId: string;
        };
        SourceDocumentDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            publicationName: string;
            /** Format: uuid */
            pageId: string;
            /** Format: uuid */
            issueId: string;
            /** Format: date */
            publishedOn: string | null;
            pageNumber: number | null;
            fileName: string;
            sha256: string;
            encoding: string;
            /** @description Characters that are not white space */
            characters: number;
            /** @description Of these, those that went to an item */
            placed: number;
            openFindings: number;
            importedByName: string;
            /** Format: date-time */
            createdAt: string;
            placements: components["schemas"]["PlacedStretchDto"][];
            /** @description The delivered text, as decoded */
            text: string;
        };
        FindingDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            sourceDocumentId: string;
            fileName: string;
            /** Format: uuid */
            pageId: string;
            /** Format: uuid */
            pageItemId: string | null;
            itemKind: string | null;
            /**
             * Format: uuid
             * @description The story, photo or notice
             */
            itemId: string | null;
            itemTitle: string;
            line: number;
            start: number;
            end: number;
            as: string;
            should: string;
            context: string;
            rule: string;
            /** @description 0 to 1 */
            confidence: number;
            /** @enum {string|null} */
            decision: "accepted" | "dismissed" | null;
            note: string;
            decidedByName: string;
            /** Format: date-time */
            decidedAt: string | null;
            version: number;
            actions: string[];
        };
        DecideFindingDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /**
             * @description accepted corrects the text by a revision; dismissed leaves it
             * @enum {string}
             */
            decision: "accepted" | "dismissed";
            note?: string;
            /** @description The text has been corrected by hand already: only note the decision */
            byHand?: boolean;
        };
        ImportedFileDto: {
            fileName: string;
            /** @enum {string} */
            outcome: "imported" | "unchanged" | "refused";
            /** @description Why it was refused, in words */
            problem?: string;
            /** Format: uuid */
            sourceDocumentId?: string;
            /** Format: uuid */
            pageId?: string;
            /** Format: uuid */
            issueId?: string;
            items?: number;
            findings?: number;
        };
        ImportDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "waiting" | "reading" | "done" | "failed" | "cancelled";
            /** @description Files delivered */
            total: number;
            /** @description Files dealt with so far */
            files: components["schemas"]["ImportedFileDto"][];
            byName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        AuditEntryDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            action: string;
            /** Format: uuid */
            actorId: string | null;
            actorName: string;
            subjectKind: string;
            /** Format: uuid */
            subjectId: string | null;
            payload: {
                [key: string]: unknown;
            };
            /** @description Its place in the chain of the record; null until it is sealed, a moment after the act */
            position: number | null;
        };
        AuditChainDto: {
            /** @description How many acts are sealed: the position of the head */
            position: number;
            /** @description The newest link, SHA-256 in hex; kept elsewhere it proves that nothing before it was rewritten since */
            link: string | null;
            /** Format: date-time */
            sealedAt: string | null;
            /** @description Acts of the last moments that are not sealed yet */
            waiting: number;
        };
        SearchHitDto: {
            /** @enum {string} */
            kind: "article" | "photo" | "notice";
            /** Format: uuid */
            id: string;
            title: string;
            /** @description The first words found, with what stands round them */
            excerpt: string;
            /** Format: uuid */
            publicationId: string;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            pageNumber: number | null;
            /** Format: date-time */
            createdAt: string;
        };
        CountsDto: {
            publications: number;
            issues: number;
            pages: number;
            articles: number;
            photos: number;
            notices: number;
            contributors: number;
        };
        PageTaskDto: {
            /** @enum {string} */
            task: "read" | "take" | "answer" | "verify" | "pull" | "sign";
            /** Format: uuid */
            pageId: string;
            pageNumber: number | null;
            pageName: string;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            /**
             * Format: uuid
             * @description The proof it is about, but for pulling and signing
             */
            proofId: string | null;
            proofNumber: number | null;
            /** @enum {string|null} */
            round: "first" | "second" | "third" | "clean" | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Marks to answer or to verify */
            count: number;
            /** @description Headlines of the stories those marks are in */
            stories: string[];
        };
        PageInTheMakingDto: {
            /** Format: uuid */
            id: string;
            pageNumber: number | null;
            name: string;
            /** @enum {string} */
            status: "planned" | "dummy" | "madeUp" | "proof1" | "proof2" | "proof3" | "clean" | "signed" | "sent" | "published";
            pageEditorName: string | null;
        };
        NextIssueDto: {
            /** Format: uuid */
            id: string;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            totalIssueNumber: number | null;
            /** @enum {string} */
            status: "planned" | "open" | "copyClosed" | "signed" | "printed" | "published" | "archived";
            /** Format: date-time */
            pressAt: string | null;
            /** @enum {string|null} */
            pressState: "met" | "overdue" | "ahead" | null;
            pages: components["schemas"]["PageInTheMakingDto"][];
        };
        ToConfirmDto: {
            /** Format: uuid */
            issueId: string;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            issueNumber: number | null;
            facts: string[];
        };
        FindingsOfPageDto: {
            /** Format: uuid */
            pageId: string;
            /** Format: uuid */
            issueId: string;
            /** Format: uuid */
            sourceDocumentId: string;
            publicationName: string;
            /** Format: date */
            publishedOn: string | null;
            pageNumber: number | null;
            count: number;
        };
        OpenFindingsDto: {
            total: number;
            pages: components["schemas"]["FindingsOfPageDto"][];
        };
        RecentArticleDto: {
            /** Format: uuid */
            id: string;
            headline: string;
            /** @enum {string} */
            status: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            /** Format: date-time */
            updatedAt: string;
            byName: string;
        };
        DeskDto: {
            counts: components["schemas"]["CountsDto"];
            /** @description Of the pages in the making, earliest due first, thirty at most */
            pageTasks: components["schemas"]["PageTaskDto"][];
            /** @description The next issue of each paper, soonest first, four at most */
            nextIssues: components["schemas"]["NextIssueDto"][];
            toConfirm: components["schemas"]["ToConfirmDto"][];
            openFindings: components["schemas"]["OpenFindingsDto"];
            /** @description Historical captions whose picture is lost */
            lostPhotos: number;
            recent: components["schemas"]["RecentArticleDto"][];
        };
        QueueCountDto: {
            /** @enum {string} */
            queue: "toReview" | "mine" | "returned" | "due" | "overdue" | "unassigned" | "pool";
            count: number;
        };
        LastMoveDto: {
            /** @enum {string} */
            action: "file" | "firstReview" | "secondReview" | "release" | "sendBack" | "hold" | "kill" | "reopen" | "withdraw" | "publish";
            reason: string;
            actorName: string;
        };
        BoardStoryDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            publicationId: string;
            kicker: string;
            headline: string;
            /** @enum {string} */
            status: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            genre: string;
            section: string;
            characterCount: number;
            targetLength: number | null;
            mustRun: boolean;
            noCut: boolean;
            needsClearance: boolean;
            clearedBy: string;
            /** @description Comments that must be answered before it may be released */
            openComments: number;
            /** Format: date-time */
            embargoUntil: string | null;
            /**
             * Format: date-time
             * @description Its own time, else by when its issue wants its copy
             */
            dueAt: string | null;
            /** Format: uuid */
            assigneeId: string | null;
            assigneeName: string | null;
            authorIds: string[];
            /** @description As the bylines name them, else whoever filed it */
            authorNames: string[];
            /** @description Who is writing in it this minute */
            writerName: string | null;
            lastMove: components["schemas"]["LastMoveDto"] | null;
            /** @description It stands on a page */
            isPlaced: boolean;
            /** @description Its newest wording */
            revision: number;
            /** Format: uuid */
            createdById: string | null;
            /** Format: uuid */
            firstReviewedById: string | null;
            /** Format: uuid */
            secondReviewedById: string | null;
            /** Format: uuid */
            releasedById: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            version: number;
            actions: ("edit" | "delete" | "restore" | "file" | "firstReview" | "secondReview" | "release" | "sendBack" | "hold" | "kill" | "reopen")[];
            blocked: {
                [key: string]: string;
            };
        };
        BoardDto: {
            /** @description In the order of pressing */
            queues: components["schemas"]["QueueCountDto"][];
            /** @enum {string} */
            queue: "toReview" | "mine" | "returned" | "due" | "overdue" | "unassigned" | "pool";
            stories: components["schemas"]["BoardStoryDto"][];
            /** @description Handed back as `after` for the next page */
            next: string | null;
        };
        BoardColumnDto: {
            /** @enum {string} */
            status: "draft" | "filed" | "firstReviewed" | "secondReviewed" | "released" | "held" | "killed" | "published";
            count: number;
            stories: components["schemas"]["BoardStoryDto"][];
        };
        SavedViewDto: {
            /** Format: uuid */
            id: string;
            name: string;
            query: string;
            version: number;
        };
        CreateSavedViewDto: {
            /** @example 要闻 今日截稿 */
            name: string;
            /**
             * @description The query of the desk’s address
             * @example queue=due&section=要闻
             */
            query: string;
        };
        UpdateSavedViewDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            name?: string;
            query?: string;
        };
        DigestSettingsDto: {
            enabled: boolean;
            email: string;
            hour: number;
            /** @enum {string} */
            language: "zh" | "en";
            /** @description Whether this newsroom has a mail server at all */
            isMailSet: boolean;
        };
        ChangeDigestDto: {
            /** @description One e-mail a day of what waits */
            enabled: boolean;
            /** Format: email */
            email?: string;
            /** @description The hour of the newsroom’s clock */
            hour: number;
            /** @enum {string} */
            language: "zh" | "en";
        };
        WebFontDto: {
            face: string;
            family: string;
            weight: number;
            url: string;
        };
        BundledFileDto: {
            name: string;
            /** @description SHA-256 in hex */
            sha256: string;
            /** @description False for the moment until it is written */
            isThere: boolean;
        };
        PressBundleDto: {
            /** @description On the disk of the server */
            folder: string;
            files: components["schemas"]["BundledFileDto"][];
        };
        PrintedDifferenceDto: {
            /** @enum {string} */
            kind: "missing" | "changed" | "added";
            /** @description The story, notice or photo it stands in; null for words nobody signed */
            id: string | null;
            title: string;
            part: string | null;
            /** @description As signed */
            before: string;
            /** @description As printed */
            after: string;
            context: string;
        };
        CheckedPageDto: {
            /** Format: uuid */
            pageId: string;
            number: number | null;
            name: string;
            proofNumber: number;
            /** @description Held against the signed proof; against the newest one while none is signed */
            isSigned: boolean;
            /** @description Which page of the file it is, from 1; null where none is */
            sheet: number | null;
            /** @description Characters signed */
            planned: number;
            /** @description Characters of them that were found in print */
            found: number;
            differences: components["schemas"]["PrintedDifferenceDto"][];
            /** @description There are more differences than are kept */
            isCut: boolean;
        };
        PrintedCheckDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId: string;
            fileName: string;
            fileBytes: number;
            /** @description SHA-256 of the file, in hex */
            fileHash: string;
            pages: components["schemas"]["CheckedPageDto"][];
            checkedByName: string;
            /** Format: date-time */
            checkedAt: string;
        };
        NoticeFileFormDto: {
            /** Format: uuid */
            publicationId: string;
            /**
             * Format: binary
             * @description A Word file (.docx), plain text in UTF-8 or GB 18030, or a mail (.eml); at most 20 MB
             */
            file: string;
        };
        NoticeTakenDto: {
            /** Format: uuid */
            id: string;
        };
        CertificateDto: {
            /** Format: uuid */
            id: string;
            /** @example 刊证2026-0007 */
            number: string;
            /** Format: uuid */
            noticeId: string;
            noticeTitle: string;
            /** @description In groups of four */
            code: string;
            facts: {
                [key: string]: unknown;
            };
            /** @description SHA-256 of the file that was handed out */
            pdfHash: string;
            issuedByName: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedByName: string;
            revokeReason: string;
            version: number;
            actions: string[];
        };
        RevokeCertificateDto: {
            /** @description The version this change was made on; a stale one answers 409 with the current record. */
            version: number;
            /** @description Why; whoever verifies it is told */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    AuthController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    AuthController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    AuthController_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuthController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuthController_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"][];
                };
            };
        };
    };
    AuthController_revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AuthController_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenDto"][];
                };
            };
        };
    };
    AuthController_createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenDto"];
                };
            };
        };
    };
    AuthController_revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    UsersController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"][];
                };
            };
        };
    };
    UsersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    UsersController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    UsersController_deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Switched off, not erased */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    UsersController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    OutputsController_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s own, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutputDto"][];
                };
            };
        };
    };
    OutputsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOutputDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutputDto"];
                };
            };
        };
    };
    OutputsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutputDto"];
                };
            };
        };
    };
    OutputsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutputDto"];
                };
            };
        };
    };
    OutputsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, until it expires */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PublicationsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"][];
                };
            };
        };
    };
    PublicationsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePublicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    PublicationsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    PublicationsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    PublicationsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePublicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationDto"];
                };
            };
        };
    };
    ArticleTemplatesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"][];
                };
            };
        };
    };
    ArticleTemplatesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"];
                };
            };
        };
    };
    ArticleTemplatesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"];
                };
            };
        };
    };
    ArticleTemplatesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"];
                };
            };
        };
    };
    ArticleTemplatesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateDto"];
                };
            };
        };
    };
    PublicationFontsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationFontDto"][];
                };
            };
        };
    };
    PublicationFontsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FontFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationFontDto"];
                };
            };
        };
    };
    PublicationFontsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FontVersionDto"];
            };
        };
        responses: {
            /** @description Off the list; restore brings it back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationFontDto"];
                };
            };
        };
    };
    PublicationFontsController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameFontDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationFontDto"];
                };
            };
        };
    };
    PublicationFontsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FontVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationFontDto"];
                };
            };
        };
    };
    ContributorsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorDto"][];
                };
            };
        };
    };
    ContributorsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContributorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorDto"];
                };
            };
        };
    };
    ContributorsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorDto"];
                };
            };
        };
    };
    ContributorsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorDto"];
                };
            };
        };
    };
    ContributorsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContributorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorDto"];
                };
            };
        };
    };
    ContributorsController_credits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditDto"][];
                };
            };
        };
    };
    ContributorsController_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorChangeDto"][];
                };
            };
        };
    };
    ContributorsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadCreditDto"];
            };
        };
        responses: {
            /** @description The names of a credit line in their order, and whom each may stand for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRowDto"][];
                };
            };
        };
    };
    ContributorsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeContributorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorChangeDto"];
                };
            };
        };
    };
    ContributorsController_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitContributorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorChangeDto"];
                };
            };
        };
    };
    ContributorsController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorChangeDto"];
                };
            };
        };
    };
    IssuesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDto"][];
                };
            };
        };
    };
    IssuesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIssueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDto"];
                };
            };
        };
    };
    IssuesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDto"];
                };
            };
        };
    };
    IssuesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDto"];
                };
            };
        };
    };
    IssuesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIssueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDto"];
                };
            };
        };
    };
    IssuesController_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckIssueDto"];
            };
        };
        responses: {
            /** @description Writes nothing: the day and numbers that come next, and what is odd about those given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueCheckDto"];
                };
            };
        };
    };
    IssuesController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmFactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDto"];
                };
            };
        };
    };
    PhotosController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDto"][];
                };
            };
        };
    };
    PhotosController_file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PhotoFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotoDeskController_updateAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhotosDto"];
            };
        };
        responses: {
            /** @description All of them changed, or none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDto"][];
                };
            };
        };
    };
    PhotosController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotosController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the bin; restore brings it back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotosController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhotoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotosController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestorePhotoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotosController_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it was handed in, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotosController_thumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 360 px at the longest side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotosController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 1600 px at the longest side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotoDeskController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePhotoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotoDeskController_override: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverridePhotoDto"];
            };
        };
        responses: {
            /** @description May be placed in that issue as it stands; on the record with its reason */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotoDeskController_cut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCropDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotoDeskController_noteUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteUseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotoDeskController_withdrawUse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                useId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawUseDto"];
            };
        };
        responses: {
            /** @description A use outside the paper, noted by mistake, counts no more */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotoDeskController_found: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ScanFormDto"];
            };
        };
        responses: {
            /** @description The picture of a historical caption, found again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDetailDto"];
                };
            };
        };
    };
    PhotoDeskController_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JPEG with caption, credit and rights in it (IPTC, XMP), and no place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotoRequestsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoRequestDto"][];
                };
            };
        };
    };
    PhotoRequestsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePhotoRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoRequestDto"];
                };
            };
        };
    };
    PhotoRequestsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoRequestDto"];
                };
            };
        };
    };
    PhotoRequestsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePhotoRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoRequestDto"];
                };
            };
        };
    };
    PhotoUploadsController_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description filename, publicationId, caption … each in base64 */
                "Upload-Metadata"?: string;
                "Upload-Length"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotoUploadsController_offers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is spoken here */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotoUploadsController_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Given up */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotoUploadsController_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PhotoUploadsController_append: {
        parameters: {
            query?: never;
            header?: {
                "Upload-Offset"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in; the last piece answers with the photo */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticleAssignmentsController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignArticlesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedDto"][];
                };
            };
            /** @description None was assigned; `errors` says why, by id (`ids.<id>`) */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticlesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleRowDto"][];
                };
            };
        };
    };
    ArticlesController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of this attempt, known for a week: sent again, it is answered with the story it made the first time, as that is now */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArticleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDto"];
                };
            };
        };
    };
    ArticlesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDto"];
                };
            };
        };
    };
    ArticlesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the bin; restore brings it back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDto"];
                };
            };
        };
    };
    ArticlesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateArticleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDto"];
                };
            };
            /** @description Someone else wrote in between: `current` holds the story as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticlesController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleMoveDto"][];
                };
            };
        };
    };
    ArticlesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveArticleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDto"];
                };
            };
        };
    };
    ArticlesController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimLockDto"];
            };
        };
        responses: {
            /** @description Claimed or renewed for two minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockDto"];
                };
            };
            /** @description Someone else is writing: `lock` names them */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticlesController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticlesController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDto"];
                };
            };
        };
    };
    ArticleRevisionsController_list: {
        parameters: {
            query?: {
                /** @description Only revisions with a smaller number: the next page */
                before?: number;
                /** @description At most so many; 200 unless told */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionHeadDto"][];
                };
            };
        };
    };
    ArticleRevisionsController_keepAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepAsideDto"];
            };
        };
        responses: {
            /** @description Kept beside the story, which stays as it is */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionHeadDto"];
                };
            };
        };
    };
    ArticleRevisionsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDto"];
                };
            };
        };
    };
    ArticleRevisionsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreDto"];
            };
        };
        responses: {
            /** @description A new revision with the words of this one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleDto"];
                };
            };
            /** @description Someone else wrote in between, or is writing now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticleRevisionsController_redline: {
        parameters: {
            query: {
                /** @description The earlier revision */
                from: number;
                /** @description The later revision */
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedlineDto"];
                };
            };
        };
    };
    ArticleRevisionsController_blame: {
        parameters: {
            query: {
                /** @description The earlier revision */
                from: number;
                /** @description The later revision */
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlameDto"];
                };
            };
        };
    };
    ArticleCommentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"][];
                };
            };
        };
    };
    ArticleCommentsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
        };
    };
    ArticleCommentsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back; its answers stay */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticleCommentsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
            /** @description It was changed in between: `current` holds it as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ArticleCommentsController_resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
        };
    };
    ArticleCommentsController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentDto"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRowDto"][];
                };
            };
        };
    };
    NoticesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticesController_blocking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices of a page that stop its sign-off */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockingNoticeDto"][];
                };
            };
        };
    };
    NoticesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNoticeDto"];
            };
        };
        responses: {
            /** @description After acceptance the printed words change only with `consent` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticesController_setRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRunsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticesController_addPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticesController_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A client’s paper; the reading goes on the record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticesController_renewReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new code for the client; the old one is void */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    NoticesController_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file its text was read from, as the client sent it; the reading goes on the record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    NoticesController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreNoticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDto"];
                };
            };
        };
    };
    NoticeDesksController_listRules: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRuleDto"][];
                };
            };
        };
    };
    NoticeDesksController_createRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoticeRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRuleDto"];
                };
            };
        };
    };
    NoticeDesksController_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRuleDto"];
                };
            };
        };
    };
    NoticeDesksController_updateRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNoticeRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRuleDto"];
                };
            };
        };
    };
    NoticeDesksController_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCalendarDto"];
                };
            };
        };
    };
    NoticeDesksController_setDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCalendarDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCalendarDto"];
                };
            };
        };
    };
    NoticeDesksController_clearDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkCalendarDto"];
                };
            };
        };
    };
    NoticeDesksController_desk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDeskDto"];
                };
            };
        };
    };
    NoticeDesksController_saveDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveNoticeDeskDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeDeskDto"];
                };
            };
        };
    };
    NoticeDesksController_runDays: {
        parameters: {
            query: {
                from: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunDayDto"][];
                };
            };
        };
    };
    CommissionsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionDto"][];
                };
            };
        };
    };
    CommissionsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommissionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionDto"];
                };
            };
        };
    };
    CommissionsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionDto"];
                };
            };
        };
    };
    CommissionsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionDto"];
                };
            };
        };
    };
    CommissionsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCommissionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommissionDto"];
                };
            };
        };
    };
    UserNoticesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNoticeDto"][];
                };
            };
        };
    };
    UserNoticesController_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    UserNoticesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNoticesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadDto"];
                };
            };
        };
    };
    PagesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRowDto"][];
                };
            };
        };
    };
    PagesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDto"];
                };
            };
        };
    };
    PagesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDto"];
                };
            };
        };
    };
    PagesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDto"];
                };
            };
        };
    };
    PagesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDto"];
                };
            };
        };
    };
    PagesController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPageNumberDto"];
            };
        };
        responses: {
            /** @description The inferred page number is confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDto"];
                };
            };
        };
    };
    PagesController_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrangeItemsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDto"];
                };
            };
        };
    };
    PageLayoutsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLayoutDto"];
                };
            };
        };
    };
    PageLayoutsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLayoutDto"];
            };
        };
        responses: {
            /** @description Saved as a new draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLayoutDto"];
                };
            };
            /** @description Someone else laid the page out in between: `current` holds the layout as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PageLayoutsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreLayoutDto"];
            };
        };
        responses: {
            /** @description An earlier draft, as the newest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageLayoutDto"];
                };
            };
        };
    };
    PageLayoutsController_revisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutRevisionDto"][];
                };
            };
        };
    };
    PageLayoutsController_revision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutDraftDto"];
                };
            };
        };
    };
    PageLayoutsController_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 自动拼版: made, not saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDto"][];
                };
            };
        };
    };
    PageLayoutsController_material: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The layout with the copy, photos and facts it is composed from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMaterialDto"];
                };
            };
        };
    };
    PageLayoutsController_composition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompositionDto"];
                };
            };
        };
    };
    PageLayoutsController_svg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page as it will be printed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PageLayoutsController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimLockDto"];
            };
        };
        responses: {
            /** @description Claimed or renewed for two minutes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockDto"];
                };
            };
            /** @description Someone else is laying the page out: `lock` names them */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PageLayoutsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LayoutTemplatesController_list: {
        parameters: {
            query: {
                publicationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutTemplateDto"][];
                };
            };
        };
    };
    LayoutTemplatesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLayoutTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LayoutTemplateDto"];
                };
            };
        };
    };
    LayoutTemplatesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContributionsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionRowDto"][];
                };
            };
        };
    };
    ContributionsController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ContributionFormDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDto"];
                };
            };
            /** @description This very letter is registered already: `contributionId` says as which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContributionsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDto"];
                };
            };
        };
    };
    ContributionsController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileContributionDto"];
            };
        };
        responses: {
            /** @description 建稿: `articleId` is the draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDto"];
                };
            };
        };
    };
    ContributionsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveContributionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionDto"];
                };
            };
        };
    };
    ContributionsController_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was handed in, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContributionsController_keptFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file that came with it, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PastesController_ofStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasteDto"][];
                };
            };
        };
    };
    PastesController_keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepPasteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasteDto"];
                };
            };
        };
    };
    PastesController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkPasteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasteDto"];
                };
            };
        };
    };
    PastesController_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the other program gave it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SkeletonsController_propose: {
        parameters: {
            query?: {
                from?: "template" | "lastIssue";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a new issue would begin with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkeletonDto"];
                };
            };
        };
    };
    SkeletonsController_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeIssueDto"];
            };
        };
        responses: {
            /** @description The issue with pages, makers and deadlines, made at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueMadeDto"];
                };
            };
        };
    };
    DeadlinesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDeadlinesDto"];
                };
            };
        };
    };
    DeadlinesController_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeadlinesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDeadlinesDto"];
                };
            };
        };
    };
    FlatplanController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatplanDto"];
                };
            };
        };
    };
    FlatplanController_ready: {
        parameters: {
            query?: {
                kind?: "article" | "photo" | "notice";
                /** @description Of stories */
                section?: string;
                /** @description A piece of a title or caption */
                q?: string;
                /** @description `next` of the part before */
                after?: string;
                /** @description At most 50 */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is ready to be put on its pages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolDto"];
                };
            };
        };
    };
    FlatplanController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatplanDto"];
                };
            };
            /** @description Someone else changed a page in between: `current` holds the flatplan as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FlatplanController_takeOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOffItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatplanDto"];
                };
            };
            /** @description Someone else changed a page in between: `current` holds the flatplan as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FlatplanController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatplanDto"];
                };
            };
            /** @description Someone else changed a page in between: `current` holds the flatplan as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FlatplanController_swap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapPagesDto"];
            };
        };
        responses: {
            /** @description Two pages have each other’s copy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatplanDto"];
                };
            };
            /** @description Someone else changed a page in between: `current` holds the flatplan as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FlatplanController_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPagesDto"];
            };
        };
        responses: {
            /** @description The pages stand in another order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatplanDto"];
                };
            };
            /** @description Someone else changed a page in between: `current` holds the flatplan as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FlatplanController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoActDto"];
            };
        };
        responses: {
            /** @description The asker’s own newest act is taken back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlatplanDto"];
                };
            };
        };
    };
    ChecksController_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckReportDto"];
                };
            };
        };
    };
    ChecksController_knowledge: {
        parameters: {
            query: {
                articleId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckKnowledgeDto"];
                };
            };
        };
    };
    ChecksController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideCheckDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckDecisionDto"];
                };
            };
        };
    };
    ChecksController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CheckRulesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRuleDto"][];
                };
            };
        };
    };
    CheckRulesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCheckRuleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRuleDto"];
                };
            };
        };
    };
    CheckRulesController_exported: {
        parameters: {
            query: {
                publicationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    CheckRulesController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCheckRulesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedCheckRulesDto"];
                };
            };
        };
    };
    CheckRulesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRuleDto"];
                };
            };
        };
    };
    CheckRulesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRuleDto"];
                };
            };
        };
    };
    CheckRulesController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCheckRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRuleDto"];
                };
            };
        };
    };
    CheckRulesController_tried: {
        parameters: {
            query?: {
                /** @description Which stories, newest first */
                range?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrialDto"];
                };
            };
        };
    };
    CheckRulesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveCheckRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRuleDto"];
                };
            };
        };
    };
    OfficeHoldersController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHolderDto"][];
                };
            };
        };
    };
    OfficeHoldersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOfficeHolderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHolderDto"];
                };
            };
        };
    };
    OfficeHoldersController_exported: {
        parameters: {
            query: {
                publicationId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    OfficeHoldersController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportOfficeHoldersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedOfficeHoldersDto"];
                };
            };
        };
    };
    OfficeHoldersController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHolderDto"];
                };
            };
        };
    };
    OfficeHoldersController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHolderDto"];
                };
            };
        };
    };
    OfficeHoldersController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOfficeHolderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeHolderDto"];
                };
            };
        };
    };
    ProofsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofRowDto"][];
                };
            };
        };
    };
    ProofsController_ofPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofRowDto"][];
                };
            };
        };
    };
    ProofsController_pull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PullProofDto"];
            };
        };
        responses: {
            /** @description Frozen and numbered; the page has moved to its round */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDto"];
                };
            };
            /** @description Something is wanting first: `wants` lists it, `errors` says it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProofsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDto"];
                };
            };
        };
    };
    ProofsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProofDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDto"];
                };
            };
        };
    };
    ProofsController_compare: {
        parameters: {
            query: {
                /** @description Another proof of the same page, earlier or later */
                with: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofComparisonDto"];
                };
            };
        };
    };
    ProofsController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveProofDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofDto"];
                };
            };
        };
    };
    ProofFilesController_composition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As frozen: never changes under its address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofCompositionDto"];
                };
            };
        };
    };
    ProofFilesController_svg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The frozen page drawn; its photos are linked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProofFilesController_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                photoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A photo as it was printed on this proof, whole, 1600 px at the longest side */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProofFilesController_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words of the page, piece by piece */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProofFilesController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stored bytes exactly; the tag is their SHA-256 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProofFilesController_markedPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stored page with its marks laid over it and written in a margin beside it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MarksController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkDto"][];
                };
            };
        };
    };
    MarksController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkDto"];
                };
            };
        };
    };
    MarksController_remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back; posting it again brings it back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkDto"];
                };
            };
        };
    };
    MarksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMarkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkDto"];
                };
            };
            /** @description It was changed in between: `current` holds it as it is now */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MarksController_hands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkHandsDto"];
                };
            };
        };
    };
    MarksController_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeMarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkDto"];
                };
            };
        };
    };
    PageMovesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMovesDto"];
                };
            };
        };
    };
    PageMovesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovePageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMovesDto"];
                };
            };
            /** @description Something is wanting first: `wants` lists it, `errors` says it */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IssuePressController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveIssueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedIssueDto"];
                };
            };
            /** @description Something stands in the way: `message` says what, `preflight` lists what closing was refused for */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IssuePressController_night: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every page with its state, what it lacks and its signature, and the preflight */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressNightDto"];
                };
            };
        };
    };
    IssuePressController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands in the way of closing the issue, what stops it first; empty when it may go */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreflightItemDto"][];
                };
            };
        };
    };
    PagePressController_slips: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every signature the page has borne, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatureSlipDto"][];
                };
            };
        };
    };
    PrintedItemsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedItemDto"][];
                };
            };
        };
    };
    PrintedItemsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedItemDto"];
                };
            };
        };
    };
    PrintedItemsController_takeDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeDownDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedItemDto"];
                };
            };
        };
    };
    PrintedItemsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDto"];
            };
        };
        responses: {
            /** @description The correction, with the story it was born as */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionDto"];
                };
            };
        };
    };
    CorrectionsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionDto"][];
                };
            };
        };
    };
    CorrectionsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionDto"];
                };
            };
        };
    };
    CorrectionsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionDto"];
                };
            };
        };
    };
    QualityController_ofIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueQualityDto"];
                };
            };
        };
    };
    QualityController_ofPeriod: {
        parameters: {
            query: {
                publicationId: string;
                from: string;
                /** @description 400 days after the first at most */
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityOverviewDto"];
                };
            };
        };
    };
    QualityController_ofPerson: {
        parameters: {
            query: {
                /** @description Of one newspaper; of all without it */
                publicationId?: string;
                from: string;
                /** @description 400 days after the first at most */
                until: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonQualityDto"];
                };
            };
        };
    };
    QualityController_listMethods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMethodDto"][];
                };
            };
        };
    };
    QualityController_setMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetErrorMethodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMethodDto"][];
                };
            };
        };
    };
    QualityController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedErrorDto"][];
                };
            };
        };
    };
    QualityController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPrintedErrorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedErrorDto"];
                };
            };
        };
    };
    QualityController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedErrorDto"];
                };
            };
        };
    };
    QualityController_remove: {
        parameters: {
            query: {
                /** @description The version this was decided on */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedErrorDto"];
                };
            };
        };
    };
    QualityController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePrintedErrorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedErrorDto"];
                };
            };
        };
    };
    SourceDocumentsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentRowDto"][];
                };
            };
        };
    };
    SourceDocumentsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDocumentDto"];
                };
            };
        };
    };
    SourceDocumentsController_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as delivered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FindingsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"][];
                };
            };
        };
    };
    FindingsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
        };
    };
    FindingsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideFindingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"][];
                };
            };
        };
    };
    ImportsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    ImportsController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    ImportsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stopped before the next file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
        };
    };
    AuditEntriesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryDto"][];
                };
            };
        };
    };
    AuditEntriesController_chain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChainDto"];
                };
            };
        };
    };
    AuditEntriesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryDto"];
                };
            };
        };
    };
    SearchController_find: {
        parameters: {
            query: {
                /** @description Words, parted by spaces; all must occur */
                q: string;
                /** @description article,photo,notice; all when absent */
                kinds?: string;
                publicationId?: string;
                range?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHitDto"][];
                };
            };
        };
    };
    DeskController_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskDto"];
                };
            };
        };
    };
    BoardController_queue: {
        parameters: {
            query?: {
                /** @description Whose pile; the reader’s first when not said */
                queue?: "toReview" | "mine" | "returned" | "due" | "overdue" | "unassigned" | "pool";
                /** @description JSON object: publicationId, section, genre, status, authorId, assigneeId, issueId, mustRun, headline */
                filter?: string;
                /** @description `next` of the page before */
                after?: string;
                /** @description How many stories, 1 to 50; 25 when not said */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardDto"];
                };
            };
        };
    };
    BoardController_columns: {
        parameters: {
            query?: {
                /** @description JSON object, as for the board */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardColumnDto"][];
                };
            };
        };
    };
    SavedViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"][];
                };
            };
        };
    };
    SavedViewsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSavedViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    SavedViewsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SavedViewsController_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSavedViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    DigestsController_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestSettingsDto"];
                };
            };
        };
    };
    DigestsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDigestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestSettingsDto"];
                };
            };
        };
    };
    PageOutputsController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page for the press; marked PDF/X-4, not certified */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The page is not laid out yet: `message` says what to do */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PageOutputsController_png: {
        parameters: {
            query?: {
                /** @description Dots an inch; 110 when not said */
                dpi?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page as a picture */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The page is not laid out yet: `message` says what to do */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PageOutputsController_idml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For a layout program, to be changed there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The page is not laid out yet: `message` says what to do */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IssueOutputsController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every page in order, for the press; marked PDF/X-4, not certified. Once every page is signed, the signed pages joined */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page is not laid out yet: `message` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    IssueOutputsController_idml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For a layout program, to be changed there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page is not laid out yet: `message` says which */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebFontsController_list: {
        parameters: {
            query?: {
                /** @description The paper whose own faces are wanted too */
                publicationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebFontDto"][];
                };
            };
        };
    };
    WebFontsController_font: {
        parameters: {
            query?: {
                /** @description Rare characters as code points in hex, between commas */
                points?: string;
            };
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The common characters of a face, or with `points` a few rare ones; never changes under its address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InspectionController_inspectionPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proofs, marks, signatures, reviews, redlines, rates, corrections and the record of acts, with a script that verifies them offline; in the background by POST /api/outputs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InspectionController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signed PDFs byte for byte, IDML, photos, checksums and the job ticket for the press */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PressBundlesController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the signed pages lie for the case that the server dies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressBundleDto"];
                };
            };
        };
    };
    PrintedChecksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedCheckDto"][];
                };
            };
        };
    };
    PrintedChecksController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintedCheckDto"];
                };
            };
        };
    };
    PrintedChecksController_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The printer’s file as it came */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EventsController_stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description text/event-stream of {seq, action, actorId, actorName, subjectId, detail} */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DeskIntakeController_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NoticeFileFormDto"];
            };
        };
        responses: {
            /** @description A notice with the text of the file and the facts it tells */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTakenDto"];
                };
            };
        };
    };
    CertificatesController_list: {
        parameters: {
            query?: {
                /** @description JSON object; `q` searches text */
                filter?: string;
                /** @description JSON [first, last], counted from 0 */
                range?: string;
                /** @description JSON [field, "ASC" | "DESC"] */
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"][];
                };
            };
        };
    };
    CertificatesController_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
        };
    };
    CertificatesController_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The very file that was handed out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CertificatesController_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
        };
    };
    CertificatesController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCertificateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
        };
    };
}
