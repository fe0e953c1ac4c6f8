export { DomainError, invalidField, type ErrorCode, type FieldFault } from "./errors.ts";
export { problemSchema, toProblem, type Problem } from "./problem.ts";
export { publicClaimSchema, documentVersion, type PublicClaim } from "./publish/public-claim.ts";
