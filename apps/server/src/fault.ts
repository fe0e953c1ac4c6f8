/** Something whoever runs the server has to mend; its message is all they are shown. */
export class Fault extends Error {
  override name = "Fault";
}
