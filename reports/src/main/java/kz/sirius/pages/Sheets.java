package kz.sirius.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import net.sf.jasperreports.engine.JasperPrint;

/** The pages of a file: their objects, what is drawn on them, their annotations. */
final class Sheets {

    private static final int PRINTED = 4;
    private static final int PRINTED_AND_LOCKED = 132;

    private final PdfFile file;
    private final Structure structure;
    private final int[] numbers;
    private final int width;
    private final int height;
    private final List<Integer> contents = new ArrayList<>();
    private final List<Bytes> annotations = new ArrayList<>();
    private final List<Integer> fields = new ArrayList<>();

    Sheets(PdfFile file, Structure structure, JasperPrint pages) {
        this.file = file;
        this.structure = structure;
        numbers = new int[pages.getPages().size()];
        width = pages.getPageWidth();
        height = pages.getPageHeight();
        for (int page = 0; page < numbers.length; page++) {
            numbers[page] = file.reserve();
            annotations.add(new Bytes(32));
        }
    }

    int[] numbers() {
        return numbers;
    }

    int height() {
        return height;
    }

    /** What is drawn on the next page. */
    void add(Bytes content) {
        int number = file.reserve();
        file.stream(number, "", content, Deflater.BEST_SPEED);
        content.clear();
        contents.add(number);
    }

    /** A link over a box, which is an element's. */
    void link(int page, Node owner, Box box, String address) {
        int number = file.reserve();
        Bytes body = new Bytes(256)
                .add("<</Type/Annot/Subtype/Link/F ")
                .number(PRINTED)
                .add("/Border[0 0 0]/Rect[");
        body.number(box.left())
                .add(' ')
                .number(height - box.bottom())
                .add(' ')
                .number(box.right())
                .add(' ');
        body.number(height - box.top()).add("]/Contents").text(address);
        body.add("/StructParent ").number(structure.annotate(page, owner, number));
        file.object(number, body.add("/A<</S/URI/URI").text(address).add(">>>>"));
        annotations.get(page).reference(number).add(' ');
    }

    /** Edges in points from the left and from above. */
    record Box(int left, int top, int right, int bottom) {}

    /** An empty, invisible field for a signature, on the first page. What a signature changes is written last. */
    void field(String name, String words) {
        int number = file.reserve();
        Node form = structure.root.child("Form");
        Bytes body = new Bytes(256)
                .add("<</Type/Annot/Subtype/Widget/FT/Sig/T")
                .text(name)
                .add("/TU")
                .text(words);
        body.add("/F ").number(PRINTED_AND_LOCKED).add("/Rect[0 0 0 0]/P ").reference(numbers[0]);
        body.add("/StructParent ").number(structure.annotate(0, form, number)).add(">>");
        file.last(number, body);
        annotations.get(0).reference(number).add(' ');
        fields.add(number);
    }

    /** The form of all fields, or nothing. */
    String form() {
        if (fields.isEmpty()) {
            return "";
        }
        StringBuilder form = new StringBuilder("/AcroForm<</SigFlags 3/Fields[");
        fields.forEach(field -> form.append(field).append(" 0 R "));
        return form.append("]>>").toString();
    }

    /** Writes the pages and their tree; its number. */
    int write(String fonts, String images) {
        int tree = file.reserve();
        Bytes body = new Bytes(512).add("<<");
        if (!fonts.equals("<<>>")) {
            body.add("/Font").add(fonts);
        }
        if (!images.isEmpty()) {
            body.add("/XObject<<").add(images).add(">>");
        }
        int resources = file.object(body.add(">>"));
        for (int page = 0; page < numbers.length; page++) {
            body.clear();
            body.add("<</Type/Page/Parent ").reference(tree).add("/Resources ").reference(resources);
            body.add("/MediaBox[0 0 ")
                    .number(width)
                    .add(' ')
                    .number(height)
                    .add("]/Contents ")
                    .reference(contents.get(page));
            body.add("/StructParents ").number(page).add("/Tabs/S");
            if (annotations.get(page).size() > 0) {
                body.add("/Annots[").add(annotations.get(page)).add("]");
            }
            file.object(numbers[page], body.add(">>"));
        }
        body.clear();
        body.add("<</Type/Pages/Count ").number(numbers.length).add("/Kids[");
        for (int number : numbers) {
            body.reference(number).add(' ');
        }
        file.object(tree, body.add("]>>"));
        return tree;
    }
}
