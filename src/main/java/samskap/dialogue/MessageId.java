package samskap.dialogue;

import samskap.pictures.Subject;

/** A message's identity. */
public record MessageId(long value) {

    /** The kind of subject that a message is for its pictures. */
    public static final String PICTURED = "message";

    /** The message as something that has pictures. */
    public Subject pictured() {
        return new Subject(PICTURED, value);
    }
}
