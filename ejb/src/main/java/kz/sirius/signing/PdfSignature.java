package kz.sirius.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;
import kz.sirius.pages.SignaturePlace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Signs PDF files by PAdES baseline B. All signature fields come with the pages; each
 * signature is an incremental update, the first one certifies the document and says whether anything may follow (DocMDP
 * 1: nothing; 2: further signatures).
 */
@Clause({"T8", "R22"})
public final class PdfSignature {

    /** Room for what a signature has beside certificates, the name of its issuer and its value: its attributes. */
    private static final int ATTRIBUTES = 512;

    /** Room for the value of a key of an unknown kind: as large as of RSA with 4096 bits. */
    private static final int VALUE = 512;

    /** Time of Almaty, as PDF writes a moment. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssxx", Locale.ROOT).withZone(Time.ALMATY);

    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final COSName REFERENCE = COSName.getPDFName("Reference");

    private PdfSignature() {}

    /** Name of the field of the signer with this place, from 1. */
    public static String field(int place) {
        return "Signature" + place;
    }

    /** What a signature says about itself. {@code permission} is DocMDP's P, used by the first signature only. */
    public record Terms(String field, String signer, String capacity, Instant at, int permission) {}

    /**
     * Room for a holder's signature.
     *
     * @param stamped whether a time stamp may come onto it
     * @return bytes
     */
    static int roomFor(KeyHolder holder, boolean stamped) {
        int certificates = holder.chain().stream().mapToInt(PdfSignature::size).sum();
        X509Certificate signer = holder.chain().get(0);
        // The issuer is named in the signature and may be named once more among its attributes.
        int issuer = 2 * signer.getIssuerX500Principal().getEncoded().length;
        return certificates + issuer + ATTRIBUTES + value(signer.getPublicKey()) + (stamped ? TimeStamps.ROOM : 0);
    }

    /** Bytes that the value of a key's signature takes at most. */
    private static int value(PublicKey key) {
        if (key instanceof RSAKey rsa) {
            return (rsa.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
        }
        // Two numbers, each with its frame.
        return key instanceof ECKey curve
                ? 2 * ((curve.getParams().getOrder().bitLength() + Byte.SIZE - 1) / Byte.SIZE + 4) + 8
                : VALUE;
    }

    private static int size(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate without a form", e);
        }
    }

    /**
     * Lays out a signature in the file, with room for so many bytes: step one of three. The first signature has its place where
     * the pages' writer left it, and nothing is parsed; any other one is added.
     */
    static Draft draft(byte[] pdf, Terms terms, int room) {
        SignaturePlace place = SignaturePlace.in(
                pdf,
                new SignaturePlace.Words(
                        terms.field(), terms.signer(), terms.capacity(), date(terms.at()), terms.permission()),
                room);
        return place == null ? added(pdf, terms, room) : new Draft(place.file(), place.range(), room, true);
    }

    /** The offset is written {@code +05'00'}. */
    private static String date(Instant at) {
        StringBuilder date = new StringBuilder(DATE.format(at)).append('\'');
        return date.insert(date.length() - 3, '\'').toString();
    }

    private static Draft added(byte[] pdf, Terms terms, int room) {
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false);
                SignatureOptions options = new SignatureOptions()) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form == null || !(form.getField(terms.field()) instanceof PDSignatureField field)) {
                throw new IllegalArgumentException("The file has no field " + terms.field());
            }
            PDSignature signature = signature(terms);
            boolean first = document.getSignatureDictionaries().isEmpty();
            field.getCOSObject().setItem(COSName.V, signature);
            field.getCOSObject().setNeedToBeUpdated(true);
            if (first) {
                certify(document, signature, terms.permission());
            }
            options.setPreferredSignatureSize(room);
            document.addSignature(signature, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 3 * room);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(new byte[0]);
            return new Draft(out.toByteArray(), signature.getByteRange(), room, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignature signature(Terms terms) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(terms.signer());
        signature.setReason(terms.capacity());
        GregorianCalendar at = new GregorianCalendar(TimeZone.getTimeZone(Time.ALMATY), Locale.ROOT);
        at.setTime(Date.from(terms.at()));
        signature.setSignDate(at);
        return signature;
    }

    private static void certify(PDDocument document, PDSignature signature, int permission) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, permission);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), DOC_MDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem(REFERENCE, references);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(DOC_MDP, signature);
        permissions.setNeedToBeUpdated(true);
        catalog.setItem(COSName.getPDFName("Perms"), permissions);
        catalog.setNeedToBeUpdated(true);
    }

    /** A file with an empty place for a signature. */
    public static final class Draft {

        private final byte[] file;
        private final int[] range;
        private final int room;
        private final boolean placed;

        Draft(byte[] file, int[] range, int room, boolean placed) {
            this.file = file;
            this.range = range.clone();
            this.room = room;
            this.placed = placed;
        }

        /** How many bytes the signature may have. */
        int room() {
            return room;
        }

        /** Whether it is the first signature, laid out where the pages' writer left its place. */
        boolean isPlaced() {
            return placed;
        }

        /** The two parts that the signature covers: from, length, from, length. */
        int[] range() {
            return range.clone();
        }

        /** The bytes that the signature covers: all but its own place. */
        public byte[] data() {
            byte[] data = new byte[range[1] + range[3]];
            System.arraycopy(file, range[0], data, 0, range[1]);
            System.arraycopy(file, range[2], data, range[1], range[3]);
            return data;
        }

        /** The file with the signature in its place: step three of three. */
        public byte[] embed(byte[] cms) {
            byte[] hex = HexFormat.of().withUpperCase().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
            int from = range[1] + 1;
            int to = range[2] - 1;
            if (hex.length > to - from) {
                throw new IllegalStateException("The signature is larger than its place");
            }
            byte[] signed = Arrays.copyOf(file, file.length);
            System.arraycopy(hex, 0, signed, from, hex.length);
            return signed;
        }
    }

    /** Signatures that a file has, oldest first: each covers more than the one before, whatever the order of the fields. */
    static List<PDSignature> signatures(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream()
                .sorted(Comparator.comparingInt(PdfSignature::covered))
                .toList();
    }

    private static int covered(PDSignature signature) {
        int[] range = signature.getByteRange();
        return range.length == 4 ? range[2] + range[3] : 0;
    }
}
