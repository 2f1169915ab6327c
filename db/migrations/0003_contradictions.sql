CREATE TABLE `contradictions` (
	`number` integer PRIMARY KEY NOT NULL,
	`subject_ja` text NOT NULL,
	`subject_en` text NOT NULL,
	`text_ja` text NOT NULL,
	`text_en` text NOT NULL,
	`indicators` text NOT NULL,
	`detectable` text NOT NULL,
	`cells` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contradictions_detectable" CHECK("contradictions"."detectable" in ('arithmetic', 'reader'))
);
