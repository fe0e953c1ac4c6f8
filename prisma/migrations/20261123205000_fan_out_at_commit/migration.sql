-- Where somebody wants to be told of publications, the job that tells them is asked for in the same
-- commit, before the log is locked. The server looks for a message no more, and has one statement less.
CREATE OR REPLACE FUNCTION publish_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "WebhookEndpoint" WHERE "disabledAt" IS NULL) THEN
    PERFORM graphile_worker.add_job('fan_out_webhooks', priority => 5);
  END IF;
  PERFORM append_event(new."type", new."claimId", new."actorId", new."actorRole", new."time",
                       new."before", new."after", new."status", new."verdict", new."articleId",
                       new."claimantId", new."language", new."tokens");
  DELETE FROM "Publication" WHERE "id" = new."id";
  RETURN NULL;
END $$;
