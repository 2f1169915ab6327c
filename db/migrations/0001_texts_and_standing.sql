ALTER TABLE `edition_groups` ADD `segment_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `edition_groups` ADD `note_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `editions` ADD `population_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `editions` ADD `method_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `editions` ADD `note_en` text DEFAULT '' NOT NULL;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`standing` text NOT NULL,
	`publisher_ja` text NOT NULL,
	`publisher_en` text NOT NULL,
	`title_ja` text NOT NULL,
	`title_en` text NOT NULL,
	`published` text NOT NULL,
	`edition` text NOT NULL,
	`original_url` text NOT NULL,
	`seen_url` text NOT NULL,
	`note` text NOT NULL,
	`note_en` text DEFAULT '' NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sources_kind" CHECK("__new_sources"."kind" in ('primary', 'transcript', 'prefecture', 'press', 'company', 'blog')),
	CONSTRAINT "sources_standing" CHECK("__new_sources"."standing" in ('primary', 'official', 'press', 'private'))
);
--> statement-breakpoint
INSERT INTO `__new_sources`("id", "kind", "standing", "publisher_ja", "publisher_en", "title_ja", "title_en", "published", "edition", "original_url", "seen_url", "note", "note_en", "extract", "import_id") SELECT "id", "kind", CASE "kind" WHEN 'primary' THEN 'primary' WHEN 'transcript' THEN 'primary' WHEN 'prefecture' THEN 'official' ELSE 'press' END, "publisher_ja", "publisher_en", "title_ja", "title_en", "published", "edition", "original_url", "seen_url", "note", '', "extract", "import_id" FROM `sources`;--> statement-breakpoint
DROP TABLE `sources`;--> statement-breakpoint
ALTER TABLE `__new_sources` RENAME TO `sources`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
UPDATE `changes` SET `before` = json_set(`before`, '$.note_en', '', '$.standing', CASE `before` ->> '$.kind' WHEN 'primary' THEN 'primary' WHEN 'transcript' THEN 'primary' WHEN 'prefecture' THEN 'official' ELSE 'press' END) WHERE `table_name` = 'sources';--> statement-breakpoint
UPDATE `changes` SET `before` = json_set(`before`, '$.note_en', '', '$.population_en', '', '$.method_en', '') WHERE `table_name` = 'editions';--> statement-breakpoint
UPDATE `changes` SET `before` = json_set(`before`, '$.note_en', '', '$.segment_en', '') WHERE `table_name` = 'edition_groups';
