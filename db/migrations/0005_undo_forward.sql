CREATE TABLE `publications` (
	`submission` text PRIMARY KEY NOT NULL,
	`run` integer NOT NULL,
	`title` text NOT NULL,
	`note` text NOT NULL,
	`by_name` text NOT NULL,
	`approved_name` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_changes` (
	`import_id` integer NOT NULL,
	`table_name` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`before` text NOT NULL,
	PRIMARY KEY(`import_id`, `table_name`, `key`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_action" CHECK("__new_changes"."action" in ('changed', 'withdrawn', 'moved', 'restored'))
);
--> statement-breakpoint
INSERT INTO `__new_changes`("import_id", "table_name", "key", "action", "before") SELECT "import_id", "table_name", "key", "action", "before" FROM `changes`;--> statement-breakpoint
DROP TABLE `changes`;--> statement-breakpoint
ALTER TABLE `__new_changes` RENAME TO `changes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `imports` ADD `undoes` integer REFERENCES imports(id);