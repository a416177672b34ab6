package kz.sirius.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A tagged file of one page, made element by element. */
final class Handmade {

    static final float SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final COSArray parents = new COSArray();
    private final COSArray numbers = new COSArray();
    private final PDPageContentStream content;
    private float y = 800;

    final PDFont font;
    final COSDictionary top;

    Handmade(String language) throws IOException {
        document.addPage(page);
        document.getDocumentCatalog().setLanguage(language);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        numbers.add(COSInteger.get(0));
        numbers.add(parents);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        page.setStructParents(0);
        try (InputStream in = Handmade.class.getResourceAsStream("/kz/sirius/reports/fonts/PTS55F.ttf")) {
            font = PDType0Font.load(document, in);
        }
        content = new PDPageContentStream(document, page);
        content.setFont(font, SIZE);
        top = in(root.getCOSObject(), "Document");
    }

    /** A new element. */
    COSDictionary in(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.PG, page);
        add(parent, element);
        return element;
    }

    /** A new element with one line of text. */
    COSDictionary in(COSDictionary parent, String type, String words) throws IOException {
        COSDictionary element = in(parent, type);
        if (!words.isEmpty()) {
            open(element);
            line(words);
            close();
        }
        return element;
    }

    COSDictionary cell(COSDictionary row, String type, String words, Map<String, ?> attributes) throws IOException {
        COSDictionary cell = in(row, type, words);
        COSDictionary table = new COSDictionary();
        table.setName(COSName.O, "Table");
        attributes.forEach((name, value) -> {
            COSBase item = value instanceof Integer number ? COSInteger.get(number) : COSName.getPDFName("" + value);
            table.setItem(COSName.getPDFName(name), item);
        });
        cell.setItem(COSName.A, table);
        return cell;
    }

    private static void add(COSDictionary parent, COSBase kid) {
        COSArray kids = parent.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            parent.setItem(COSName.K, kids);
        }
        kids.add(kid);
    }

    /** Marked content of an element begins. */
    void open(COSDictionary element) throws IOException {
        int number = parents.size();
        add(element, COSInteger.get(number));
        parents.add(element);
        open(element.getNameAsString(COSName.S), Map.of("MCID", number));
    }

    void open(String tag, Map<String, ?> properties) throws IOException {
        COSDictionary said = new COSDictionary();
        properties.forEach((name, value) -> {
            if (value instanceof Integer number) {
                said.setInt(name, number);
            } else {
                said.setString(name, value.toString());
            }
        });
        content.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(said));
    }

    void close() throws IOException {
        content.endMarkedContent();
    }

    /** Words at the left edge, below what was shown last. */
    void line(String words) throws IOException {
        y -= 14;
        show(words, 50);
    }

    /** Words further right on the same line. */
    void show(String words, float x) throws IOException {
        show(words, x, y);
    }

    void show(String words, float x, float y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    void rectangle() throws IOException {
        content.addRect(50, 50, 10, 10);
        content.fill();
    }

    /** A link over the page; in the tree when an element is given. */
    void link(String address, COSDictionary element) throws IOException {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "URI");
        action.setString(COSName.URI, address);
        COSDictionary link = new COSDictionary();
        link.setName(COSName.SUBTYPE, "Link");
        link.setItem(COSName.A, action);
        link.setItem(COSName.RECT, new PDRectangle(50, 50, 10, 10));
        link.setInt(COSName.STRUCT_PARENT, 1);
        COSArray annotations = new COSArray();
        annotations.add(link);
        page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        if (element != null) {
            COSDictionary reference = new COSDictionary();
            reference.setName(COSName.TYPE, "OBJR");
            reference.setItem("Obj", link);
            add(element, reference);
            numbers.add(COSInteger.ONE);
            numbers.add(element);
        }
    }

    byte[] file() throws IOException {
        content.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}
