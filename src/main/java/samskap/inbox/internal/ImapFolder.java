package samskap.inbox.internal;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samskap.inbox.internal.FolderStore.Place;

/**
 * Fetches from one folder what has come since we last looked, by the numbers that the server gives. How far we came is
 * written down together with the mail; only after that it is marked or moved there.
 */
class ImapFolder {

    private static final Logger log = LoggerFactory.getLogger(ImapFolder.class);

    /** A mailbox that is read for the first time begins with what came lately, not with its whole past. */
    private static final Duration LATELY = Duration.ofDays(1);

    /** What is fetched of a mail that is larger than we take: enough to know whose it is, and to tell them. */
    private static final int BEGINNING = 64 << 10;

    /** With the waits between them, these take a quarter of an hour. */
    static final int MOST_FAILURES = 8;

    private static final FlagTerm NOT_DELETED = new FlagTerm(new Flags(Flags.Flag.DELETED), false);

    private final Map<Place, Integer> failures = new HashMap<>();
    private final InboxSettings.Imap settings;
    private final String name;
    private final Duration keep;
    private final String key;
    private final FolderStore places;
    private final Receipt receipt;
    private final Clock clock;

    ImapFolder(InboxSettings settings, String name, FolderStore places, Receipt receipt, Clock clock) {
        this.settings = settings.imap();
        keep = settings.keep();
        this.name = name;
        this.places = places;
        this.receipt = receipt;
        this.clock = clock;
        key = this.settings.user() + "@" + this.settings.host() + "/" + name;
    }

    String name() {
        return name;
    }

    /**
     * Takes all that is new.
     *
     * @return how many mails that was
     */
    int fetch(IMAPFolder folder) throws MessagingException {
        var validity = folder.getUIDValidity();
        var known = places.find(key);
        var place = known.filter(it -> it.validity() == validity);
        finish(folder, place);
        var taken = 0;
        for (var message : fresh(folder, place, known.isPresent() ? keep : LATELY)) {
            taken += fetch(folder, (IMAPMessage) message, validity) ? 1 : 0;
        }
        return taken;
    }

    /** @param past how far back it begins when the server numbers in a way that we have not seen */
    private List<Message> fresh(IMAPFolder folder, Optional<Place> place, Duration past) throws MessagingException {
        if (place.isEmpty()) {
            return List.of(folder.search(since(past)));
        }
        var last = place.get().lastUid();
        var messages = folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        // The server names the last one even where it is older than what was asked for.
        return Arrays.stream(messages)
                .filter(message -> message != null && uid(folder, message) > last)
                .toList();
    }

    private ReceivedDateTerm since(Duration past) {
        return new ReceivedDateTerm(ComparisonTerm.GE, Date.from(clock.instant().minus(past)));
    }

    private static long uid(IMAPFolder folder, Message message) {
        try {
            return folder.getUID(message);
        } catch (MessagingException gone) {
            return 0;
        }
    }

    /** Whether we have it now. */
    private boolean fetch(IMAPFolder folder, IMAPMessage message, long validity) throws MessagingException {
        try {
            var place = new Place(validity, folder.getUID(message));
            var raw = fetched(folder, message, place);
            if (raw.isPresent()) {
                take(raw.get(), message.getSize(), place);
                finish(folder, new Message[] {message});
            }
            return raw.isPresent();
        } catch (MessageRemovedException gone) {
            // Somebody else who reads the folder, another node of ours perhaps, took it away.
            log.debug("A mail in {} was there and is gone", name, gone);
            return false;
        }
    }

    private void take(byte[] raw, int size, Place place) {
        var delivery = new Delivery(Delivery.Source.IMAP, null, List.of());
        Runnable besides = () -> places.put(key, place);
        if (isTooLarge(size)) {
            receipt.takeBeginning(delivery, raw, size, besides);
        } else {
            receipt.take(delivery, raw, besides);
        }
    }

    private boolean isTooLarge(int size) {
        return size > settings.maxSize().toBytes();
    }

    /** Empty for a mail that the server has and can't give: after several tries it keeps no other back any more. */
    private Optional<byte[]> fetched(IMAPFolder folder, IMAPMessage message, Place place) throws MessagingException {
        try {
            message.setPeek(true);
            return Optional.of(isTooLarge(message.getSize()) ? beginning(folder, message) : raw(message));
        } catch (MessageRemovedException gone) {
            throw gone;
        } catch (MessagingException | RuntimeException | OutOfMemoryError broken) {
            // A line that broke says nothing about the mail.
            if (!folder.isOpen() || failures.merge(place, 1, Integer::sum) < MOST_FAILURES) {
                throw broken;
            }
            log.error("Mail {} in {} can't be fetched and is left there", place.lastUid(), name, broken);
            take(standIn(place), 0, place);
            return Optional.empty();
        }
    }

    /** What is stored for a mail that can't be fetched, so that administrators see that there is one. */
    private byte[] standIn(Place place) {
        return "Not-Fetched: yes\r\n\r\n%s %d %d\r\n"
                .formatted(key, place.validity(), place.lastUid())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] beginning(IMAPFolder folder, IMAPMessage message) throws MessagingException {
        var beginning =
                (BODY) folder.doCommand(protocol -> protocol.peekBody(message.getMessageNumber(), "", 0, BEGINNING));
        return beginning == null ? new byte[0] : beginning.getByteArray().getNewBytes();
    }

    byte[] raw(IMAPMessage message) throws MessagingException {
        try (var stream = message.getMimeStream()) {
            var raw = new ByteArrayOutputStream(Math.max(32, message.getSize()));
            stream.transferTo(raw);
            return raw.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What an earlier run stored and did not come to move. */
    private void finish(IMAPFolder folder, Optional<Place> place) throws MessagingException {
        if (place.isPresent() && settings.afterwards() == InboxSettings.Afterwards.MOVE) {
            var left = folder.search(new AndTerm(since(LATELY), NOT_DELETED));
            var profile = new FetchProfile();
            profile.add(UIDFolder.FetchProfileItem.UID);
            folder.fetch(left, profile);
            finish(
                    folder,
                    Arrays.stream(left)
                            .filter(message -> isTaken(place.get(), uid(folder, message)))
                            .toArray(Message[]::new));
        }
    }

    private boolean isTaken(Place place, long uid) {
        return uid <= place.lastUid() && !receipt.has(standIn(new Place(place.validity(), uid)));
    }

    private void finish(IMAPFolder folder, Message[] messages) throws MessagingException {
        if (messages.length == 0) {
            return;
        }
        switch (settings.afterwards()) {
            case SEEN -> folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
            case MOVE -> move(folder, messages);
            case LEAVE -> {}
        }
    }

    private void move(IMAPFolder folder, Message[] messages) throws MessagingException {
        var target = folder.getStore().getFolder(settings.movedTo());
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
        Moves.of((IMAPStore) folder.getStore()).put(folder, messages, target);
    }
}
