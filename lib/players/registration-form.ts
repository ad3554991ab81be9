import { z } from "zod";

/**
 * The registration form as the browser sends it: shapes and bounds only. What makes a name,
 * a password or a date acceptable is `registerPlayer`'s to say, so that each has its own message.
 */
export const RegistrationForm = z.object({
  username: z.string().max(200),
  password: z.string().max(1000),
  currency: z.string().max(3),
  birthYear: z.string().max(10),
  birthMonth: z.string().max(10),
  birthDay: z.string().max(10),
  /** The box to tick carries the version of the terms that was shown; unticked it is missing. */
  termsVersion: z.string().max(40).optional(),
});
