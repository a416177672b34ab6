package kz.sirius.issuing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.common.Time;
import kz.sirius.common.Words;
import kz.sirius.elmo.ElmoDocument;
import kz.sirius.elmo.ElmoXml;
import kz.sirius.pages.Attachment;
import kz.sirius.pages.DataPlace;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.DocumentNumber;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;

/** The data for machines that lies in a document's file, and with the last signature is signed and kept beside it. */
final class DocumentData {

    private DocumentData() {}

    /** What the pages carry; the same document carries the same bytes, whenever it is made. */
    static Attachment of(
            DocumentKind kind,
            AcademicRecord record,
            DocumentNumber number,
            ElmoDocument.@Nullable Supplement supplement) {
        Instant made = number.date().atStartOfDay(Time.ALMATY).toInstant();
        byte[] xml = ElmoXml.of(
                new ElmoDocument(kind, number.text(), number.date(), made, institution(), record, supplement));
        return new Attachment(name(number.text()), "text/xml", "ELMO 1.7: the data of " + number.text(), xml, made);
    }

    /** What a file carries; nothing when it was made before there was such data. */
    static Optional<byte[]> in(byte[] pdf, String number) {
        byte[] laid = DataPlace.in(pdf, name(number));
        if (laid != null) {
            return Optional.of(laid);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDEmbeddedFilesNameTreeNode files = document.getDocumentCatalog().getNames() == null
                    ? null
                    : document.getDocumentCatalog().getNames().getEmbeddedFiles();
            PDComplexFileSpecification file = files == null ? null : files.getValue(name(number));
            return file == null
                    ? Optional.empty()
                    : Optional.of(file.getEmbeddedFile().toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String number) {
        return number + ".elmo.xml";
    }

    private static ElmoDocument.Institution institution() {
        Words name = new Words(
                Setting.INSTITUTION_NAME.in(Language.KK),
                Setting.INSTITUTION_NAME.in(Language.RU),
                Setting.INSTITUTION_NAME.in(Language.EN));
        return new ElmoDocument.Institution(
                "KZ", Map.of("schac", Setting.INSTITUTION_SCHAC.text()), name, Setting.INSTITUTION_SITE.text());
    }
}
