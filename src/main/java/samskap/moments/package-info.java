/**
 * Moments: what just went unexpectedly well or badly, told in ten seconds where it happens, and what colleagues do
 * about it.
 *
 * <p>Owns the tables {@code moments_*}: the places, each with an address that a code on a wall leads to, and what is
 * told there. Hears {@link samskap.ideas.PartTakenIn}. Publishes {@link samskap.moments.MomentShown},
 * {@link samskap.moments.MomentHidden}, {@link samskap.moments.MomentAnswered} and
 * {@link samskap.moments.MomentJoined}, of which a teller who is known is told, and
 * {@link samskap.moments.AnswersRead}; tells open pages that moments changed, by {@link samskap.dialogue.AwaitsUs} who
 * told one by name and waits for a word, and takes what is answered by mail ({@link samskap.mail.AnswerTaker}). Only
 * colleagues read a moment, and whoever told it; the reading edition asks {@link samskap.moments.Telling} alone. Must
 * never tell a customer what another one told.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "identity :: ui",
            "audit",
            "moderation",
            "moderation :: ui",
            "pictures",
            "pictures :: ui",
            "ideas",
            "dialogue",
            "mail"
        })
@NullMarked
package samskap.moments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
