package samskap.notification;

/**
 * How far the telling of something has come.
 *
 * @param happening a notification's id
 * @param told how many have been told by now
 * @param done whether that is everybody
 */
public record Progress(long happening, int told, boolean done) {}
