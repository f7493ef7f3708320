package samskap.moments;

import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/**
 * Who tells, and from where it comes.
 *
 * @param person whoever is signed in and wants to be known, null for everybody else
 * @param device what the device calls itself; whoever means harm can change it, so it is no proof of anything
 * @param address the network address; a whole shop may share it
 */
public record Sender(@Nullable Person person, String device, String address) {}
