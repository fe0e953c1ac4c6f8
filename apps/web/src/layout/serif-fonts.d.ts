/** Addresses of the serif's two weights, each with Latin and Vietnamese (`build/serif-fonts.ts`). */
declare module "virtual:claimledger/serif-fonts" {
  export const regular: string;
  export const bold: string;
}
