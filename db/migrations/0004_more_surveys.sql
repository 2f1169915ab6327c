PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_editions` (
	`survey` text NOT NULL,
	`edition` text NOT NULL,
	`label_ja` text NOT NULL,
	`label_en` text NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`population_ja` text NOT NULL,
	`population_en` text DEFAULT '' NOT NULL,
	`method_ja` text NOT NULL,
	`method_en` text DEFAULT '' NOT NULL,
	`published` text NOT NULL,
	`original_url` text NOT NULL,
	`sample_size` integer,
	`responses` integer,
	`response_rate` real,
	`source` text,
	`quote` text NOT NULL,
	`note` text NOT NULL,
	`note_en` text DEFAULT '' NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`survey`, `edition`),
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "editions_survey" CHECK("__new_editions"."survey" in ('npa-unauthorized-access-survey', 'npa-ransomware-report', 'mic-communications-usage-trend', 'tokyo-telework-survey', 'ipa-sme-security-survey')),
	CONSTRAINT "editions_sample" CHECK("__new_editions"."sample_size" >= 1),
	CONSTRAINT "editions_responses" CHECK("__new_editions"."responses" >= 0 and "__new_editions"."responses" <= "__new_editions"."sample_size"),
	CONSTRAINT "editions_rate" CHECK("__new_editions"."response_rate" between 0 and 100)
);
--> statement-breakpoint
INSERT INTO `__new_editions`("survey", "edition", "label_ja", "label_en", "period_start", "period_end", "population_ja", "population_en", "method_ja", "method_en", "published", "original_url", "sample_size", "responses", "response_rate", "source", "quote", "note", "note_en", "extract", "import_id") SELECT "survey", "edition", "label_ja", "label_en", "period_start", "period_end", "population_ja", "population_en", "method_ja", "method_en", "published", "original_url", "sample_size", "responses", "response_rate", "source", "quote", "note", "note_en", "extract", "import_id" FROM `editions`;--> statement-breakpoint
DROP TABLE `editions`;--> statement-breakpoint
ALTER TABLE `__new_editions` RENAME TO `editions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;