package kz.sirius.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** An issued file within another one. */
final class Wrapping {

    private Wrapping() {}

    static void embed(PDDocument document, byte[] issued, boolean packed) throws IOException {
        PDEmbeddedFile file = packed
                ? new PDEmbeddedFile(document, new ByteArrayInputStream(issued), COSName.FLATE_DECODE)
                : new PDEmbeddedFile(document, new ByteArrayInputStream(issued));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(AttackSet.NUMBER + ".pdf");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(AttackSet.NUMBER, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        if (packed) {
            document.getDocumentInformation().setCustomMetadataValue("Number", AttackSet.NUMBER);
        }
    }
}
