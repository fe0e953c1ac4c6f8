import { getApi } from "./get-api.ts";

export type SignInOutcome = "signed_in" | "wrong" | "too_many" | "unreachable";

/** Signs in by e-mail and password; the session's cookie is set by the answer. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const response = await post("/v1/auth/sign-in/email", { email, password });
  if (!response) return "unreachable";
  if (response.ok) return "signed_in";
  if (response.status === 429) return "too_many";
  return response.status < 500 ? "wrong" : "unreachable";
}

/** Ends the session; false when the server could not be reached. */
export async function signOut(): Promise<boolean> {
  const response = await post("/v1/auth/sign-out", {});
  return response?.ok ?? false;
}

/** The id of who is signed in now; null when nobody is, or the server cannot be reached. */
export async function readSignedIn(): Promise<string | null> {
  try {
    const { data } = await getApi().GET("/v1/desk/me");
    return data?.id ?? null;
  } catch {
    return null;
  }
}

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
