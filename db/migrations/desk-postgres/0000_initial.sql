CREATE SCHEMA IF NOT EXISTS "desk";
--> statement-breakpoint
CREATE TABLE "desk"."account" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"provider_id" text collate "C" NOT NULL,
	"access_token" text collate "C",
	"refresh_token" text collate "C",
	"id_token" text collate "C",
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text collate "C",
	"password" text collate "C",
	"user_id" text collate "C" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk"."desk_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "desk"."desk_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" text collate "C" NOT NULL,
	"who" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"from_address" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"seq" bigint NOT NULL,
	"what" text collate "C" NOT NULL,
	"detail" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk"."desk_files" (
	"sha256" text collate "C" PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk"."desk_keys" (
	"name" text collate "C" PRIMARY KEY NOT NULL,
	"value" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "desk"."session" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text collate "C" NOT NULL,
	"ip_address" text collate "C",
	"user_agent" text collate "C",
	"user_id" text collate "C" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "desk"."user" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"email_verified" boolean NOT NULL,
	"image" text collate "C",
	"username" text collate "C",
	"display_username" text collate "C",
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email"),
	CONSTRAINT "user_username_unique" UNIQUE("username")
);
--> statement-breakpoint
CREATE TABLE "desk"."verification" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identifier" text collate "C" NOT NULL,
	"value" text collate "C" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "desk"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "desk"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "desk"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_user" ON "desk"."account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "desk_events_place" ON "desk"."desk_events" USING btree ("subject","seq");--> statement-breakpoint
CREATE INDEX "desk_events_at" ON "desk"."desk_events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "session_user" ON "desk"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "desk"."verification" USING btree ("identifier");
--> statement-breakpoint
CREATE FUNCTION "desk"."only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$;--> statement-breakpoint
CREATE TRIGGER "desk_events_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "desk"."desk_events" FOR EACH STATEMENT EXECUTE FUNCTION "desk"."only_grows"();--> statement-breakpoint
CREATE TRIGGER "desk_files_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "desk"."desk_files" FOR EACH STATEMENT EXECUTE FUNCTION "desk"."only_grows"();
