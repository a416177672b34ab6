package kz.sirius.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** What a file has round its pages: catalog, description, colour profile, data, identifier. */
final class Envelope {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);

    /** XML says most things often: a light touch packs it to a tenth, a thorough one takes three times as long. */
    private static final int LIGHT = 3;

    private static final byte[] PROFILE = profile();

    private final PdfFile file;
    private final PageWriter.Description description;

    Envelope(PdfFile file, PageWriter.Description description) {
        this.file = file;
        this.description = description;
    }

    private static byte[] profile() {
        try (InputStream in = Objects.requireNonNull(
                Envelope.class.getResourceAsStream("srgb.icc"), "The colour profile is missing")) {
            Bytes content = Bytes.of(in.readAllBytes());
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
            try {
                return PdfFile.deflated(deflater, content).copy();
            } finally {
                deflater.end();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The colour profile cannot be read", e);
        }
    }

    /** The parts that the catalog ties together, each by its number; 0 where there is none. */
    record Parts(int pages, int structure, int outline, String form) {}

    /** Writes everything that is left, and the file is done. */
    byte[] close(Parts parts, Packing packing) {
        int profile = file.reserve();
        file.packed(profile, "/N 3", Bytes.of(PROFILE));
        int metadata = file.reserve();
        file.plain(metadata, "/Type/Metadata/Subtype/XML", Xmp.of(description));
        Bytes catalog = new Bytes(1024).add("<</Type/Catalog/Pages ").reference(parts.pages());
        catalog.add("/Lang").text(description.languages().get(0)).add("/MarkInfo<</Marked true>>/StructTreeRoot ");
        catalog.reference(parts.structure()).add("/Metadata ").reference(metadata);
        catalog.add("/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1");
        catalog.add("/OutputConditionIdentifier(sRGB)/DestOutputProfile ")
                .reference(profile)
                .add(">>]");
        if (parts.outline() > 0) {
            catalog.add("/Outlines ").reference(parts.outline());
        }
        Attachment data = packing.data();
        if (data != null) {
            int specification = attach(data);
            catalog.add("/AF[").reference(specification).add("]/Names<</EmbeddedFiles<</Names[");
            catalog.text(data.fileName()).reference(specification).add("]>>>>");
        }
        int root = file.reserve();
        file.last(root, catalog.add(parts.form()).add(">>"));
        Bytes information = new Bytes(256).add("<</Title").text(description.title());
        information
                .add("/Creator")
                .text(Xmp.CREATOR)
                .add("/Producer")
                .text(description.producer())
                .add(">>");
        String identifier = identifier(packing.seed());
        return file.finish("/Root " + root + " 0 R/Info " + file.object(information) + " 0 R/ID[<" + identifier + "><"
                + identifier + ">]");
    }

    private int attach(Attachment data) {
        int content = file.reserve();
        String made = DATE.format(data.modified().atOffset(ZoneOffset.UTC));
        String type = data.mimeType().replace("/", "#2F").replace("+", "#2B");
        file.stream(
                content,
                "/Type/EmbeddedFile/Subtype/" + type + "/Params<</Size " + data.content().length + "/ModDate(" + made
                        + ")>>",
                Bytes.of(data.content()),
                LIGHT);
        Bytes specification =
                new Bytes(256).add("<</Type/Filespec/AFRelationship/Data/F").text(data.fileName());
        specification
                .add("/UF")
                .text(data.fileName())
                .add("/Desc")
                .text(data.description())
                .add("/EF<</F ");
        return file.object(
                specification.reference(content).add("/UF ").reference(content).add(">>>>"));
    }

    /** The same for the same document. */
    private String identifier(long seed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip());
            @Nullable String number = description.number();
            String named = number == null ? description.title() : number;
            byte[] hash = digest.digest(named.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
