package kz.sirius.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.pages.Tree.Annotation;
import kz.sirius.pages.Tree.Kid;
import kz.sirius.pages.Tree.Node;
import kz.sirius.pages.Tree.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** Reads the tree from the objects of a file. */
final class TreeReader {

    private final PDDocument document;
    private final @Nullable COSDictionary root;
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final Map<Integer, MarkedPage> marked = new HashMap<>();

    private TreeReader(PDDocument document) {
        this.document = document;
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        root = tree == null ? null : tree.getCOSObject();
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), numbers.size() + 1);
        }
    }

    static Tree read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(document);
        }
    }

    static Tree read(PDDocument document) throws IOException {
        TreeReader reader = new TreeReader(document);
        List<Node> roots = new ArrayList<>();
        if (reader.root != null) {
            for (COSBase kid : list(reader.root.getDictionaryObject(COSName.K))) {
                if (kid instanceof COSDictionary element) {
                    roots.add(reader.node(element));
                }
            }
        }
        return new Tree(document.getDocumentCatalog().getLanguage(), List.copyOf(roots));
    }

    /** One thing or several of them. */
    static List<COSBase> list(@Nullable COSBase value) {
        List<COSBase> list = new ArrayList<>();
        if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (value != null) {
            list.add(value);
        }
        return list;
    }

    private Node node(COSDictionary element) throws IOException {
        List<Kid> kids = new ArrayList<>();
        for (COSBase kid : list(element.getDictionaryObject(COSName.K))) {
            if (kid instanceof COSInteger mcid) {
                kids.addAll(texts(element.getCOSDictionary(COSName.PG), mcid.intValue()));
            } else if (kid instanceof COSDictionary inner) {
                kids.addAll(kids(element, inner));
            }
        }
        return new Node(
                type(element.getNameAsString(COSName.S)),
                attributes(element),
                element.getString(COSName.LANG),
                element.getString(COSName.ALT),
                element.getString(COSName.ACTUAL_TEXT),
                List.copyOf(kids));
    }

    private List<? extends Kid> kids(COSDictionary element, COSDictionary kid) throws IOException {
        COSDictionary own = kid.getCOSDictionary(COSName.PG);
        COSDictionary page = own == null ? element.getCOSDictionary(COSName.PG) : own;
        String type = kid.getNameAsString(COSName.TYPE);
        if ("MCR".equals(type)) {
            return texts(page, kid.getInt(COSName.MCID));
        }
        if ("OBJR".equals(type)) {
            return List.of(annotation(page, kid.getCOSDictionary(COSName.getPDFName("Obj"))));
        }
        return List.of(node(kid));
    }

    private List<Text> texts(@Nullable COSDictionary page, int mcid) throws IOException {
        int number = numbers.getOrDefault(page, 0);
        List<Text> texts = new ArrayList<>();
        if (number > 0) {
            for (MarkedPage.Piece piece : marked(number).pieces) {
                if (piece.mcid() == mcid) {
                    texts.add(new Text(number, mcid, piece.text(), piece.lang(), piece.joined()));
                }
            }
        }
        return texts.isEmpty() ? List.of(new Text(number, mcid, "", null, false)) : texts;
    }

    private MarkedPage marked(int number) throws IOException {
        MarkedPage known = marked.get(number);
        MarkedPage page = known == null ? MarkedPage.of(document.getPage(number - 1)) : known;
        marked.put(number, page);
        return page;
    }

    private Annotation annotation(@Nullable COSDictionary page, @Nullable COSDictionary annotation) {
        int number = numbers.getOrDefault(page, 0);
        if (annotation == null) {
            return new Annotation(number, "missing", "");
        }
        String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
        return new Annotation(number, kind, name(annotation));
    }

    /** What tells an annotation from another one. */
    static String name(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action != null) {
            return action.getString(COSName.URI, "");
        }
        String name = annotation.getString(COSName.T, "");
        COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
        String before = parent == null ? "" : name(parent);
        return before.isEmpty() ? name : name.isEmpty() ? before : before + "." + name;
    }

    private String type(@Nullable String name) {
        COSDictionary roles = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
        String type = String.valueOf(name);
        for (int i = 0; roles != null && i < 9; i++) {
            String mapped = roles.getNameAsString(type);
            type = mapped == null ? type : mapped;
        }
        return type;
    }

    private Map<String, String> attributes(COSDictionary element) {
        Map<String, String> attributes = new TreeMap<>();
        COSDictionary classes = root == null ? null : root.getCOSDictionary(COSName.CLASS_MAP);
        for (COSBase name : list(element.getDictionaryObject(COSName.C))) {
            if (classes != null && name instanceof COSName known) {
                list(classes.getDictionaryObject(known)).forEach(owner -> add(owner, attributes));
            }
        }
        list(element.getDictionaryObject(COSName.A)).forEach(owner -> add(owner, attributes));
        return attributes;
    }

    private static void add(COSBase owner, Map<String, String> attributes) {
        if (owner instanceof COSDictionary values) {
            for (COSName name : values.keySet()) {
                if (!COSName.O.equals(name)) {
                    attributes.put(name.getName(), value(values.getDictionaryObject(name)));
                }
            }
        }
    }

    private static String value(@Nullable COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        }
        if (value instanceof COSString string) {
            return string.getString();
        }
        if (value instanceof COSInteger number) {
            return String.valueOf(number.intValue());
        }
        if (value instanceof COSNumber number) {
            return String.valueOf(number.floatValue());
        }
        return list(value).stream()
                .filter(part -> part != value)
                .map(TreeReader::value)
                .toList()
                .toString()
                .replace(", ", " ");
    }
}
