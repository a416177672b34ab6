package kz.sirius.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of a document's structure and where its parts lie on the pages. */
final class Structure {

    final Node root = new Node("Document", null);
    private final List<List<Node>> pages = new ArrayList<>();
    private final List<Node> annotated = new ArrayList<>();
    private final Map<String, Integer> attributes = new HashMap<>();

    void page() {
        pages.add(new ArrayList<>());
    }

    /** The next marked piece of a page belongs to this element; its number on the page. */
    int mark(int page, Node node) {
        List<Node> marked = pages.get(page);
        node.children.add(new Node.Piece(page, marked.size()));
        marked.add(node);
        return marked.size() - 1;
    }

    /** An annotation belongs to this element; its key in the tree of parents. */
    int annotate(int page, Node node, int object) {
        node.children.add(new Node.Annotation(page, object));
        annotated.add(node);
        return key(annotated.size() - 1);
    }

    /** Keys of annotations come after the pages' keys, which are the pages' numbers: a document has at most so many pages. */
    private static int key(int annotation) {
        return 100_000 + annotation;
    }

    /** Writes the tree; {@code pageNumbers} are the objects of the pages. */
    int write(PdfFile file, int[] pageNumbers) {
        int tree = file.reserve();
        number(file, root);
        Bytes body = new Bytes(256);
        write(file, body, root, tree, pageNumbers);
        int parents = parents(file);
        body.clear();
        body.add("<</Type/StructTreeRoot/K ")
                .reference(root.number)
                .add("/ParentTree ")
                .reference(parents);
        body.add("/ParentTreeNextKey ").number(key(annotated.size())).add(">>");
        file.object(tree, body);
        return tree;
    }

    private static void number(PdfFile file, Node node) {
        node.number = file.reserve();
        for (Object child : node.children) {
            if (child instanceof Node inner) {
                number(file, inner);
            }
        }
    }

    private void write(PdfFile file, Bytes body, Node node, int parent, int[] pageNumbers) {
        body.clear();
        body.add("<</S/").add(node.type).add("/P ").reference(parent);
        if (node.language != null) {
            body.add("/Lang(").add(node.language).add(')');
        }
        if (node.alternative != null) {
            body.add("/Alt").text(node.alternative);
        }
        if (node.attributes != null) {
            body.add("/A ").reference(attributes(file, node.attributes));
        }
        children(body, node, pageNumbers);
        file.object(node.number, body.add(">>"));
        for (Object child : node.children) {
            if (child instanceof Node inner) {
                write(file, body, inner, node.number, pageNumbers);
            }
        }
    }

    /** Cells of one kind share their attributes. */
    private int attributes(PdfFile file, String content) {
        Integer known = attributes.get(content);
        if (known == null) {
            known = file.object(
                    new Bytes(content.length() + 4).add("<<").add(content).add(">>"));
            attributes.put(content, known);
        }
        return known;
    }

    private static void children(Bytes body, Node node, int[] pageNumbers) {
        if (node.children.isEmpty()) {
            return;
        }
        int page = -1;
        for (Object child : node.children) {
            if (page < 0 && child instanceof Node.Piece piece) {
                page = piece.page();
                body.add("/Pg ").reference(pageNumbers[page]);
            }
        }
        boolean one = node.children.size() == 1;
        body.add(one ? "/K " : "/K[");
        boolean begun = false;
        for (Object child : node.children) {
            body.add(begun ? " " : "");
            begun = true;
            if (child instanceof Node inner) {
                body.reference(inner.number);
            } else if (child instanceof Node.Piece piece && piece.page() == page) {
                body.number(piece.id());
            } else if (child instanceof Node.Piece piece) {
                body.add("<</Type/MCR/Pg ").reference(pageNumbers[piece.page()]);
                body.add("/MCID ").number(piece.id()).add(">>");
            } else if (child instanceof Node.Annotation annotation) {
                body.add("<</Type/OBJR/Pg ").reference(pageNumbers[annotation.page()]);
                body.add("/Obj ").reference(annotation.object()).add(">>");
            }
        }
        body.add(one ? "" : "]");
    }

    private int parents(PdfFile file) {
        Bytes body = new Bytes(8 * 1024).add("<</Nums[");
        for (int page = 0; page < pages.size(); page++) {
            body.number(page).add('[');
            for (Node node : pages.get(page)) {
                body.reference(node.number).add(' ');
            }
            body.add(']');
        }
        for (int i = 0; i < annotated.size(); i++) {
            body.number(key(i)).add(' ').reference(annotated.get(i).number).add(' ');
        }
        return file.object(body.add("]>>"));
    }
}
