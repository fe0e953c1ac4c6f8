-- DropIndex
DROP INDEX "WebhookDelivery_endpointId_status_dueAt_idx";

-- CreateIndex
CREATE INDEX "WebhookDelivery_endpointId_status_dueAt_seq_idx" ON "WebhookDelivery"("endpointId", "status", "dueAt", "seq");
