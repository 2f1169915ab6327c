CREATE TABLE `texts` (
	`subject` text NOT NULL,
	`part` text NOT NULL,
	`ja` text NOT NULL,
	`en` text NOT NULL,
	`extract` text NOT NULL,
	`import_id` integer NOT NULL,
	PRIMARY KEY(`subject`, `part`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action
);
