CREATE TABLE "changes" (
	"import_id" bigint NOT NULL,
	"table_name" text collate "C" NOT NULL,
	"key" text collate "C" NOT NULL,
	"action" text collate "C" NOT NULL,
	"before" text collate "C" NOT NULL,
	CONSTRAINT "changes_import_id_table_name_key_pk" PRIMARY KEY("import_id","table_name","key"),
	CONSTRAINT "changes_action" CHECK ("changes"."action" in ('changed', 'withdrawn', 'moved'))
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"indicator" text collate "C" NOT NULL,
	"edition" text collate "C" NOT NULL,
	"breakdown" text collate "C" NOT NULL,
	"segment" text collate "C" NOT NULL,
	"item" text collate "C" NOT NULL,
	"face" text collate "C" NOT NULL,
	"value" double precision,
	"decimals" bigint NOT NULL,
	"qualifier" text collate "C" NOT NULL,
	"base" bigint,
	"base_ja" text collate "C" NOT NULL,
	"base_en" text collate "C" NOT NULL,
	"source" text collate "C" NOT NULL,
	"locator" text collate "C" NOT NULL,
	"quote" text collate "C" NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	CONSTRAINT "citations_indicator_edition_breakdown_segment_item_face_source_locator_pk" PRIMARY KEY("indicator","edition","breakdown","segment","item","face","source","locator"),
	CONSTRAINT "citations_value" CHECK ("citations"."value" >= 0 and "citations"."decimals" >= 0 and "citations"."base" >= 1),
	CONSTRAINT "citations_face" CHECK ("citations"."face" in ('value', 'count', 'rank', 'confirmed')),
	CONSTRAINT "citations_qualifier" CHECK ("citations"."qualifier" in ('exact', 'approx', 'at-least', 'more-than', 'inconsistent-with-count'))
);
--> statement-breakpoint
CREATE TABLE "contradictions" (
	"number" bigint PRIMARY KEY NOT NULL,
	"subject_ja" text collate "C" NOT NULL,
	"subject_en" text collate "C" NOT NULL,
	"text_ja" text collate "C" NOT NULL,
	"text_en" text collate "C" NOT NULL,
	"indicators" text collate "C" NOT NULL,
	"detectable" text collate "C" NOT NULL,
	"cells" text collate "C" NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	CONSTRAINT "contradictions_detectable" CHECK ("contradictions"."detectable" in ('arithmetic', 'reader'))
);
--> statement-breakpoint
CREATE TABLE "edition_groups" (
	"survey" text collate "C" NOT NULL,
	"edition" text collate "C" NOT NULL,
	"breakdown" text collate "C" NOT NULL,
	"segment_ja" text collate "C" NOT NULL,
	"segment_en" text collate "C" DEFAULT '' NOT NULL,
	"sample_size" bigint,
	"responses" bigint,
	"response_rate" double precision,
	"source" text collate "C",
	"quote" text collate "C" NOT NULL,
	"note" text collate "C" NOT NULL,
	"note_en" text collate "C" DEFAULT '' NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	"place" bigint GENERATED ALWAYS AS IDENTITY (sequence name "edition_groups_place_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "edition_groups_survey_edition_breakdown_segment_ja_pk" PRIMARY KEY("survey","edition","breakdown","segment_ja"),
	CONSTRAINT "edition_groups_responses" CHECK ("edition_groups"."responses" >= 0 and "edition_groups"."responses" <= "edition_groups"."sample_size"),
	CONSTRAINT "edition_groups_rate" CHECK ("edition_groups"."response_rate" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"survey" text collate "C" NOT NULL,
	"edition" text collate "C" NOT NULL,
	"label_ja" text collate "C" NOT NULL,
	"label_en" text collate "C" NOT NULL,
	"period_start" text collate "C" NOT NULL,
	"period_end" text collate "C" NOT NULL,
	"population_ja" text collate "C" NOT NULL,
	"population_en" text collate "C" DEFAULT '' NOT NULL,
	"method_ja" text collate "C" NOT NULL,
	"method_en" text collate "C" DEFAULT '' NOT NULL,
	"published" text collate "C" NOT NULL,
	"original_url" text collate "C" NOT NULL,
	"sample_size" bigint,
	"responses" bigint,
	"response_rate" double precision,
	"source" text collate "C",
	"quote" text collate "C" NOT NULL,
	"note" text collate "C" NOT NULL,
	"note_en" text collate "C" DEFAULT '' NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	"place" bigint GENERATED ALWAYS AS IDENTITY (sequence name "editions_place_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "editions_survey_edition_pk" PRIMARY KEY("survey","edition"),
	CONSTRAINT "editions_survey" CHECK ("editions"."survey" in ('npa-unauthorized-access-survey', 'npa-ransomware-report', 'mic-communications-usage-trend', 'tokyo-telework-survey', 'ipa-sme-security-survey')),
	CONSTRAINT "editions_sample" CHECK ("editions"."sample_size" >= 1),
	CONSTRAINT "editions_responses" CHECK ("editions"."responses" >= 0 and "editions"."responses" <= "editions"."sample_size"),
	CONSTRAINT "editions_rate" CHECK ("editions"."response_rate" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" bigint PRIMARY KEY NOT NULL,
	"run" bigint NOT NULL,
	"file" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"rows" bigint NOT NULL,
	"added" bigint NOT NULL,
	"changed" bigint NOT NULL,
	"withdrawn" bigint NOT NULL,
	"data_version" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "items" (
	"indicator" text collate "C" NOT NULL,
	"code" text collate "C" NOT NULL,
	"ja" text collate "C" NOT NULL,
	"en" text collate "C" NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	CONSTRAINT "items_indicator_code_pk" PRIMARY KEY("indicator","code")
);
--> statement-breakpoint
CREATE TABLE "not_obtained" (
	"number" text collate "C" PRIMARY KEY NOT NULL,
	"subject_ja" text collate "C" NOT NULL,
	"subject_en" text collate "C" NOT NULL,
	"missing_ja" text collate "C" NOT NULL,
	"missing_en" text collate "C" NOT NULL,
	"tried_ja" text collate "C" NOT NULL,
	"tried_en" text collate "C" NOT NULL,
	"known_ja" text collate "C" NOT NULL,
	"known_en" text collate "C" NOT NULL,
	"indicators" text collate "C" NOT NULL,
	"picture_source" text collate "C",
	"picture_place_ja" text collate "C" NOT NULL,
	"picture_place_en" text collate "C" NOT NULL,
	"picture_known_ja" text collate "C" NOT NULL,
	"picture_known_en" text collate "C" NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "observations" (
	"indicator" text collate "C" NOT NULL,
	"edition" text collate "C" NOT NULL,
	"breakdown" text collate "C" NOT NULL,
	"segment" text collate "C" NOT NULL,
	"item" text collate "C" NOT NULL,
	"survey" text collate "C" NOT NULL,
	"value" double precision,
	"decimals" bigint NOT NULL,
	"missing" text collate "C",
	"qualifier" text collate "C" NOT NULL,
	"count" bigint,
	"base" bigint,
	"base_ja" text collate "C" NOT NULL,
	"base_en" text collate "C" NOT NULL,
	"rank" bigint,
	"source" text collate "C" NOT NULL,
	"locator" text collate "C" NOT NULL,
	"quote" text collate "C" NOT NULL,
	"note" text collate "C" NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	CONSTRAINT "observations_indicator_edition_breakdown_segment_item_pk" PRIMARY KEY("indicator","edition","breakdown","segment","item"),
	CONSTRAINT "observations_value_xor_missing" CHECK (("observations"."value" is null) <> ("observations"."missing" is null)),
	CONSTRAINT "observations_missing" CHECK ("observations"."missing" is null or "observations"."missing" in ('not-published', 'not-asked', 'suppressed', 'not-applicable')),
	CONSTRAINT "observations_qualifier" CHECK ("observations"."qualifier" = 'exact' or "observations"."qualifier" in ('exact', 'approx', 'at-least', 'more-than', 'inconsistent-with-count')),
	CONSTRAINT "observations_value" CHECK ("observations"."value" >= 0 and "observations"."decimals" >= 0),
	CONSTRAINT "observations_count" CHECK ("observations"."count" >= 0 and ("observations"."base" is null or "observations"."count" <= "observations"."base")),
	CONSTRAINT "observations_base" CHECK ("observations"."base" >= 1),
	CONSTRAINT "observations_rank" CHECK ("observations"."rank" >= 1)
);
--> statement-breakpoint
CREATE TABLE "segments" (
	"breakdown" text collate "C" NOT NULL,
	"code" text collate "C" NOT NULL,
	"ja" text collate "C" NOT NULL,
	"en" text collate "C" NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	CONSTRAINT "segments_breakdown_code_pk" PRIMARY KEY("breakdown","code")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"standing" text collate "C" NOT NULL,
	"publisher_ja" text collate "C" NOT NULL,
	"publisher_en" text collate "C" NOT NULL,
	"title_ja" text collate "C" NOT NULL,
	"title_en" text collate "C" NOT NULL,
	"published" text collate "C" NOT NULL,
	"edition" text collate "C" NOT NULL,
	"original_url" text collate "C" NOT NULL,
	"seen_url" text collate "C" NOT NULL,
	"note" text collate "C" NOT NULL,
	"note_en" text collate "C" DEFAULT '' NOT NULL,
	"extract" text collate "C" NOT NULL,
	"import_id" bigint NOT NULL,
	CONSTRAINT "sources_kind" CHECK ("sources"."kind" in ('primary', 'transcript', 'prefecture', 'press', 'company', 'blog')),
	CONSTRAINT "sources_standing" CHECK ("sources"."standing" in ('primary', 'official', 'press', 'private'))
);
--> statement-breakpoint
CREATE TABLE "state" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"step" bigint NOT NULL,
	"seal" bigint NOT NULL,
	CONSTRAINT "state_single" CHECK ("state"."single")
);
--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citations" ADD CONSTRAINT "citations_indicator_edition_breakdown_segment_item_observations_indicator_edition_breakdown_segment_item_fk" FOREIGN KEY ("indicator","edition","breakdown","segment","item") REFERENCES "public"."observations"("indicator","edition","breakdown","segment","item") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_groups" ADD CONSTRAINT "edition_groups_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_groups" ADD CONSTRAINT "edition_groups_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_groups" ADD CONSTRAINT "edition_groups_survey_edition_editions_survey_edition_fk" FOREIGN KEY ("survey","edition") REFERENCES "public"."editions"("survey","edition") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "items" ADD CONSTRAINT "items_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_obtained" ADD CONSTRAINT "not_obtained_picture_source_sources_id_fk" FOREIGN KEY ("picture_source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_obtained" ADD CONSTRAINT "not_obtained_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_survey_edition_editions_survey_edition_fk" FOREIGN KEY ("survey","edition") REFERENCES "public"."editions"("survey","edition") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_indicator_item_items_indicator_code_fk" FOREIGN KEY ("indicator","item") REFERENCES "public"."items"("indicator","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "observations" ADD CONSTRAINT "observations_breakdown_segment_segments_breakdown_code_fk" FOREIGN KEY ("breakdown","segment") REFERENCES "public"."segments"("breakdown","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "observations_extract" ON "observations" USING btree ("extract");