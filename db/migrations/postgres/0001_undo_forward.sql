CREATE TABLE "publications" (
	"submission" text collate "C" PRIMARY KEY NOT NULL,
	"run" bigint NOT NULL,
	"title" text collate "C" NOT NULL,
	"note" text collate "C" NOT NULL,
	"by_name" text collate "C" NOT NULL,
	"approved_name" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "changes" DROP CONSTRAINT "changes_action";--> statement-breakpoint
ALTER TABLE "edition_groups" ALTER COLUMN "place" DROP IDENTITY;--> statement-breakpoint
ALTER TABLE "editions" ALTER COLUMN "place" DROP IDENTITY;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "undoes" bigint;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_undoes_imports_id_fk" FOREIGN KEY ("undoes") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_action" CHECK ("changes"."action" in ('changed', 'withdrawn', 'moved', 'restored'));