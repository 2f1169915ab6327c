CREATE TABLE `changes` (
	`import_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`before` text NOT NULL,
	PRIMARY KEY(`import_id`, `table_name`, `key`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_action" CHECK("changes"."action" in ('changed', 'withdrawn', 'moved'))
);
--> statement-breakpoint
CREATE TABLE `citations` (
	`indicator` text NOT NULL,
	`edition` text NOT NULL,
	`breakdown` text NOT NULL,
	`segment` text NOT NULL,
	`item` text NOT NULL,
	`face` text NOT NULL,
	`value` real,
	`decimals` integer NOT NULL,
	`qualifier` text NOT NULL,
	`base` integer,
	`base_ja` text NOT NULL,
	`base_en` text NOT NULL,
	`source` text NOT NULL,
	`locator` text NOT NULL,
	`quote` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`indicator`, `edition`, `breakdown`, `segment`, `item`, `face`, `source`, `locator`),
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`,`edition`,`breakdown`,`segment`,`item`) REFERENCES `observations`(`indicator`,`edition`,`breakdown`,`segment`,`item`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "citations_value" CHECK("citations"."value" >= 0 and "citations"."decimals" >= 0 and "citations"."base" >= 1),
	CONSTRAINT "citations_face" CHECK("citations"."face" in ('value', 'count', 'rank', 'confirmed')),
	CONSTRAINT "citations_qualifier" CHECK("citations"."qualifier" in ('exact', 'approx', 'at-least', 'more-than', 'inconsistent-with-count'))
);
--> statement-breakpoint
CREATE TABLE `edition_groups` (
	`survey` text NOT NULL,
	`edition` text NOT NULL,
	`breakdown` text NOT NULL,
	`segment_ja` text NOT NULL,
	`sample_size` integer,
	`responses` integer,
	`response_rate` real,
	`source` text,
	`quote` text NOT NULL,
	`note` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`survey`, `edition`, `breakdown`, `segment_ja`),
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`survey`,`edition`) REFERENCES `editions`(`survey`,`edition`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "edition_groups_responses" CHECK("edition_groups"."responses" >= 0 and "edition_groups"."responses" <= "edition_groups"."sample_size"),
	CONSTRAINT "edition_groups_rate" CHECK("edition_groups"."response_rate" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`survey` text NOT NULL,
	`edition` text NOT NULL,
	`label_ja` text NOT NULL,
	`label_en` text NOT NULL,
	`period_start` text NOT NULL,
	`period_end` text NOT NULL,
	`population_ja` text NOT NULL,
	`method_ja` text NOT NULL,
	`published` text NOT NULL,
	`original_url` text NOT NULL,
	`sample_size` integer,
	`responses` integer,
	`response_rate` real,
	`source` text,
	`quote` text NOT NULL,
	`note` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`survey`, `edition`),
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "editions_survey" CHECK("editions"."survey" in ('npa-unauthorized-access-survey', 'npa-ransomware-report')),
	CONSTRAINT "editions_sample" CHECK("editions"."sample_size" >= 1),
	CONSTRAINT "editions_responses" CHECK("editions"."responses" >= 0 and "editions"."responses" <= "editions"."sample_size"),
	CONSTRAINT "editions_rate" CHECK("editions"."response_rate" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`run` integer NOT NULL,
	`file` text NOT NULL,
	`kind` text NOT NULL,
	`sha256` text NOT NULL,
	`at` text NOT NULL,
	`rows` integer NOT NULL,
	`added` integer NOT NULL,
	`changed` integer NOT NULL,
	`withdrawn` integer NOT NULL,
	`data_version` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `items` (
	`indicator` text NOT NULL,
	`code` text NOT NULL,
	`ja` text NOT NULL,
	`en` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`indicator`, `code`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `observations` (
	`indicator` text NOT NULL,
	`edition` text NOT NULL,
	`breakdown` text NOT NULL,
	`segment` text NOT NULL,
	`item` text NOT NULL,
	`survey` text NOT NULL,
	`value` real,
	`decimals` integer NOT NULL,
	`missing` text,
	`qualifier` text NOT NULL,
	`count` integer,
	`base` integer,
	`base_ja` text NOT NULL,
	`base_en` text NOT NULL,
	`rank` integer,
	`source` text NOT NULL,
	`locator` text NOT NULL,
	`quote` text NOT NULL,
	`note` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`indicator`, `edition`, `breakdown`, `segment`, `item`),
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`survey`,`edition`) REFERENCES `editions`(`survey`,`edition`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`,`item`) REFERENCES `items`(`indicator`,`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`breakdown`,`segment`) REFERENCES `segments`(`breakdown`,`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observations_value_xor_missing" CHECK(("observations"."value" is null) <> ("observations"."missing" is null)),
	CONSTRAINT "observations_missing" CHECK("observations"."missing" is null or "observations"."missing" in ('not-published', 'not-asked', 'suppressed', 'not-applicable')),
	CONSTRAINT "observations_qualifier" CHECK("observations"."qualifier" = 'exact' or "observations"."qualifier" in ('exact', 'approx', 'at-least', 'more-than', 'inconsistent-with-count')),
	CONSTRAINT "observations_value" CHECK("observations"."value" >= 0 and "observations"."decimals" >= 0),
	CONSTRAINT "observations_count" CHECK("observations"."count" >= 0 and ("observations"."base" is null or "observations"."count" <= "observations"."base")),
	CONSTRAINT "observations_base" CHECK("observations"."base" >= 1),
	CONSTRAINT "observations_rank" CHECK("observations"."rank" >= 1)
);
--> statement-breakpoint
CREATE INDEX `observations_extract` ON `observations` (`extract`);--> statement-breakpoint
CREATE TABLE `segments` (
	`breakdown` text NOT NULL,
	`code` text NOT NULL,
	`ja` text NOT NULL,
	`en` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`breakdown`, `code`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`publisher_ja` text NOT NULL,
	`publisher_en` text NOT NULL,
	`title_ja` text NOT NULL,
	`title_en` text NOT NULL,
	`published` text NOT NULL,
	`edition` text NOT NULL,
	`original_url` text NOT NULL,
	`seen_url` text NOT NULL,
	`note` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_kind" CHECK("sources"."kind" in ('primary', 'transcript', 'prefecture', 'press', 'company', 'blog'))
);
