package samskap.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.mail.Addressed;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;

/**
 * Addresses with a signed token in them. All forms in which one may ever have left are read, whatever is configured
 * now.
 */
@Component
class SignedAddresses implements ReplyAddresses {

    /** So long an answer is taken; after that the way leads over the page. */
    static final Duration GOOD = Duration.ofDays(365);

    /** What looks like one, shortened or lengthened on its way. */
    private static final String TOKEN = "([a-z2-7]{16,64})";

    /** Mail servers cut off, or refuse, what is longer before the @ (RFC 5321). */
    private static final int LONGEST_LOCAL = 64;

    private final ReplyMode mode;
    private final String mailbox;
    private final String replyDomain;
    private final MailKeys keys;
    private final Clock clock;
    private final List<Pattern> addresses = new ArrayList<>();
    private final Pattern mark;

    SignedAddresses(Sender sender, MailSettings settings, MailKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        mailbox = sender.address().getAddress().toLowerCase(Locale.ROOT);
        mode = settings.mode();
        replyDomain = settings.replyDomain() == null ? domain() : EmailAddress.asciiDomain(settings.replyDomain());
        addresses.add(address(Pattern.quote(local()) + "\\+", domain()));
        if (settings.replyDomain() != null) {
            addresses.add(address("", replyDomain));
        }
        mark = pattern("<[a-z0-9.-]+\\." + TOKEN + "@" + Pattern.quote(domain()) + ">");
        requireUsable(settings);
    }

    private static Pattern address(String before, String domain) {
        return pattern("(?<![^\\s<,;:\"])" + before + TOKEN + "@" + Pattern.quote(domain) + "(?![\\w.-])");
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private void requireUsable(MailSettings settings) {
        Sender.requireAnswerable(replyDomain);
        if (mode == ReplyMode.SUBDOMAIN && settings.replyDomain() == null) {
            throw new UnusableSenderException("Answers are to go to a domain of their own, and none is named.");
        }
        var room = LONGEST_LOCAL - ReplyToken.LONGEST - 1;
        if (mode == ReplyMode.PLUS && local().length() > room) {
            throw new UnusableSenderException("Answers can't go to " + local() + "+…@" + domain() + ": before the plus"
                    + " there is room for " + room + " letters.");
        }
    }

    @Override
    public EmailAddress of(ReplyTo to) {
        return new EmailAddress(
                switch (mode) {
                    case FIXED -> mailbox;
                    case PLUS -> local() + "+" + token(to) + "@" + domain();
                    case SUBDOMAIN -> token(to) + "@" + replyDomain;
                });
    }

    /** Where mail servers say that a mail did not arrive; the bare mailbox where addresses can't say whose it was. */
    EmailAddress ofBounces(ReplyTo mail) {
        return of(new ReplyTo(mail.person(), Purpose.BOUNCE, mail.idea(), mail.message(), mail.at()));
    }

    /** A mail's mark in the whole world, which says where an answer to it belongs. */
    String mark(String id, ReplyTo to) {
        return "<" + marked(id, to) + "@" + domain() + ">";
    }

    /** What stands before the @ in that mark. */
    String marked(String id, ReplyTo to) {
        return id + "." + token(to);
    }

    private String token(ReplyTo to) {
        return ReplyToken.write(to, keys.newest());
    }

    @Override
    public Addressed read(Collection<String> recipients, Collection<String> references) {
        var tokens = Stream.concat(
                addresses.stream().flatMap(pattern -> tokens(pattern, recipients)), tokens(mark, references));
        return tokens.map(this::read).reduce(new Addressed.None(), SignedAddresses::better);
    }

    private static Stream<String> tokens(Pattern pattern, Collection<String> texts) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results().map(found -> found.group(1)));
    }

    private Addressed read(String token) {
        return ReplyToken.read(token, keys).map(this::judged).orElseGet(Addressed.Forged::new);
    }

    private Addressed judged(ReplyTo to) {
        return to.at().plus(GOOD).isBefore(clock.instant()) ? new Addressed.Expired(to) : new Addressed.Valid(to);
    }

    /** The first of the best. */
    private static Addressed better(Addressed one, Addressed other) {
        return rank(other) > rank(one) ? other : one;
    }

    private static int rank(Addressed addressed) {
        return switch (addressed) {
            case Addressed.None none -> 0;
            case Addressed.Forged forged -> 1;
            case Addressed.Expired expired -> 2;
            case Addressed.Valid valid -> 3;
        };
    }

    @Override
    public EmailAddress mailbox() {
        return new EmailAddress(mailbox);
    }

    @Override
    public boolean isOurs(String address) {
        return address.equalsIgnoreCase(mailbox)
                || addresses.stream()
                        .anyMatch(pattern -> pattern.matcher(address).matches());
    }

    private String local() {
        return mailbox.substring(0, mailbox.lastIndexOf('@'));
    }

    private String domain() {
        return mailbox.substring(mailbox.lastIndexOf('@') + 1);
    }
}
