CREATE TABLE "texts" (
	"subject" text collate "C" NOT NULL,
	"part" text collate "C" NOT NULL,
	"ja" text collate "C" NOT NULL,
	"en" text collate "C" NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	CONSTRAINT "texts_subject_part_pk" PRIMARY KEY("subject","part")
);
--> statement-breakpoint
ALTER TABLE "texts" ADD CONSTRAINT "texts_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;