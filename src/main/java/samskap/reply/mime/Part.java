package samskap.reply.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** A mail, or a part of one: a header and either a body or parts. Of a mail within a mail only the bytes are known. */
public final class Part {

    private final Headers headers;
    private final Parameters type;
    private final Parameters disposition;
    private final Slice body;
    private final List<Part> parts;

    Part(Headers headers, Parameters type, Slice body, List<Part> parts) {
        this.headers = headers;
        this.type = type;
        this.disposition = Parameters.of(headers.raw("content-disposition").orElse(""));
        this.body = body;
        this.parts = List.copyOf(parts);
    }

    public Headers headers() {
        return headers;
    }

    /** Such as {@code text/plain}, in lower case. */
    public String type() {
        return type.value();
    }

    /** What stands behind the type, by its name in lower case; empty when there is none. */
    public String parameter(String name) {
        return type.get(name);
    }

    public boolean isMultipart() {
        return type().startsWith("multipart/");
    }

    public boolean is(String subtype) {
        return type().equals(subtype);
    }

    public boolean isAttached() {
        return disposition.value().equals("attachment");
    }

    public boolean isInline() {
        return disposition.value().equals("inline");
    }

    /** The name that the file has according to its sender, empty when there is none. */
    public String fileName() {
        var name = disposition.get("filename");
        return name.isEmpty() ? type.get("name") : name;
    }

    public List<Part> parts() {
        return parts;
    }

    public Slice body() {
        return body;
    }

    private Transfer transfer() {
        return Transfer.named(headers.folded("content-transfer-encoding"));
    }

    public InputStream open() {
        return transfer().open(body);
    }

    public long size() {
        return transfer().decodedSize(body.length());
    }

    /** The first bytes, decoded. */
    public byte[] bytes(int most) {
        try (var stream = open()) {
            return stream.readNBytes(most);
        } catch (IOException fromMemory) {
            throw new IllegalStateException(fromMemory);
        }
    }

    /** As a text in the charset that it has, or seems to have. */
    public String text(byte[] bytes, String otherwise) {
        var declared = type.get("charset");
        return Charsets.decode(bytes, declared.isEmpty() ? otherwise : declared);
    }

    public boolean isFlowed() {
        return type.get("format").toLowerCase(Locale.ROOT).equals("flowed");
    }

    public boolean deletesSpace() {
        return type.get("delsp").toLowerCase(Locale.ROOT).equals("yes");
    }
}
