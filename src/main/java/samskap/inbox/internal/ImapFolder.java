package samskap.inbox.internal;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
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

    private final InboxSettings.Imap settings;
    private final String name;
    private final String key;
    private final FolderStore places;
    private final Receipt receipt;
    private final Clock clock;

    ImapFolder(InboxSettings.Imap settings, String name, FolderStore places, Receipt receipt, Clock clock) {
        this.settings = settings;
        this.name = name;
        this.places = places;
        this.receipt = receipt;
        this.clock = clock;
        key = settings.user() + "@" + settings.host() + "/" + name;
    }

    String name() {
        return name;
    }

    /** Takes all that is new. */
    void fetch(IMAPFolder folder) throws MessagingException {
        var validity = folder.getUIDValidity();
        var place = places.find(key).filter(known -> known.validity() == validity);
        finish(folder, place);
        for (var message : fresh(folder, place)) {
            fetch(folder, (IMAPMessage) message, validity);
        }
    }

    private List<Message> fresh(IMAPFolder folder, Optional<Place> place) throws MessagingException {
        if (place.isEmpty()) {
            var since = Date.from(clock.instant().minus(LATELY));
            return List.of(folder.search(new ReceivedDateTerm(ComparisonTerm.GE, since)));
        }
        var last = place.get().lastUid();
        var messages = folder.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        // The server names the last one even where it is older than what was asked for.
        return Arrays.stream(messages)
                .filter(message -> message != null && uid(folder, message) > last)
                .toList();
    }

    private static long uid(IMAPFolder folder, Message message) {
        try {
            return folder.getUID(message);
        } catch (MessagingException gone) {
            return 0;
        }
    }

    private void fetch(IMAPFolder folder, IMAPMessage message, long validity) throws MessagingException {
        var uid = folder.getUID(message);
        var place = new Place(validity, uid);
        if (message.getSize() > settings.maxSize().toBytes()) {
            log.warn(
                    "Mail {} in {} is larger than {} MB and stays there",
                    uid,
                    name,
                    settings.maxSize().toMegabytes());
            places.put(key, place);
            return;
        }
        message.setPeek(true);
        receipt.take(new Delivery(Delivery.Source.IMAP, null, List.of()), raw(message), () -> places.put(key, place));
        finish(folder, new Message[] {message});
    }

    private static byte[] raw(IMAPMessage message) throws MessagingException {
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
            var since = Date.from(clock.instant().minus(LATELY));
            var left = folder.search(new ReceivedDateTerm(ComparisonTerm.GE, since));
            var profile = new FetchProfile();
            profile.add(UIDFolder.FetchProfileItem.UID);
            folder.fetch(left, profile);
            finish(
                    folder,
                    Arrays.stream(left)
                            .filter(message ->
                                    uid(folder, message) <= place.get().lastUid())
                            .toArray(Message[]::new));
        }
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
        folder.copyMessages(messages, target);
        folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        folder.expunge(messages);
    }
}
