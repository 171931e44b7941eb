import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws both icons of the Teams app: an answer, with its status marks, standing on a workbench. Run
 * it by hand when the drawing changes: {@code java DrawIcons.java ../teams}.
 */
final class DrawIcons {
    private static final Color GROUND = new Color(0x0B, 0x53, 0x51);
    private static final Color WARM = new Color(0xF4, 0xB9, 0x42);

    public static void main(String[] args) throws IOException {
        ImageIO.write(color(), "png", new File(args[0], "color.png"));
        ImageIO.write(outline(), "png", new File(args[0], "outline.png"));
    }

    /** 192 x 192, drawn on a grid of 96; what matters lies in the middle 120 pixels. */
    private static BufferedImage color() {
        BufferedImage image = new BufferedImage(192, 192, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, 2);
        pen.setColor(GROUND);
        pen.fill(new Rectangle2D.Double(0, 0, 96, 96));
        pen.setColor(Color.WHITE);
        pen.fill(bubble());
        pen.setColor(GROUND);
        pen.fill(new Ellipse2D.Double(29, 27.5, 7, 7));
        pen.fill(triangle(32.5, 42.5, 8));
        pen.fill(new Rectangle2D.Double(41, 29, 25, 4));
        pen.fill(new Rectangle2D.Double(41, 42, 19, 4));
        pen.setColor(WARM);
        bench().forEach(pen::fill);
        return image;
    }

    /** 32 x 32, white on nothing. */
    private static BufferedImage outline() {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, 1);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D bubble = new Path2D.Double();
        bubble.append(new RoundRectangle2D.Double(5, 3.5, 22, 14, 5, 5), false);
        pen.draw(bubble);
        pen.fill(new Ellipse2D.Double(8.5, 8.6, 3.8, 3.8));
        pen.draw(new java.awt.geom.Line2D.Double(15.5, 10.5, 22.5, 10.5));
        Path2D tail = new Path2D.Double();
        tail.moveTo(9, 17.5);
        tail.lineTo(9, 21.2);
        tail.lineTo(13, 17.5);
        tail.closePath();
        pen.fill(tail);
        pen.fill(new RoundRectangle2D.Double(2.5, 22, 27, 2.4, 1.2, 1.2));
        pen.fill(new Rectangle2D.Double(6, 24, 2, 5.5));
        pen.fill(new Rectangle2D.Double(24, 24, 2, 5.5));
        return image;
    }

    private static Shape bubble() {
        Area bubble = new Area(new RoundRectangle2D.Double(22, 20, 52, 34, 11, 11));
        Path2D tail = new Path2D.Double();
        tail.moveTo(31, 52);
        tail.lineTo(31, 63);
        tail.lineTo(43, 52);
        tail.closePath();
        bubble.add(new Area(tail));
        return bubble;
    }

    private static java.util.List<Shape> bench() {
        return java.util.List.of(
                new RoundRectangle2D.Double(18, 64.5, 60, 5.5, 2.5, 2.5),
                new Rectangle2D.Double(25, 70, 5, 11),
                new Rectangle2D.Double(66, 70, 5, 11));
    }

    private static Shape triangle(double x, double y, double size) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - size / 2);
        triangle.lineTo(x + size / 2, y + size / 2);
        triangle.lineTo(x - size / 2, y + size / 2);
        triangle.closePath();
        return triangle;
    }

    private static Graphics2D pen(BufferedImage image, double scale) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.transform(AffineTransform.getScaleInstance(scale, scale));
        return pen;
    }
}
