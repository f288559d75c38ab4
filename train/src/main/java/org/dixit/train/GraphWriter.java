package org.dixit.train;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes the network as an ONNX graph that reads one row of word pieces at a time: matrices in
 * signed eight bits with a scale for each column, the table of words in unsigned ones, what flows
 * between them quantised as it comes (the dynamic scheme of ONNX Runtime). The graph is laid out
 * for speed: no masks, attention in one operation, and each normalisation as an instance
 * normalisation over pieces, which ONNX Runtime computes several times faster than its layer
 * normalisation. Not safe for several threads.
 */
final class GraphWriter {
  static final String IDS = "input_ids";
  static final String KINDS = "token_type_ids";

  /** The output: seven scores for each piece. */
  static final String SCORES = "scores";

  private static final String MICROSOFT = "com.microsoft";
  private static final int HEADS = 12;
  private static final int OPSET = 17;
  private static final int IR_VERSION = 8;
  private static final float EPSILON = 1e-12f;

  private final Weights weights;
  private final OnnxMl.GraphProto.Builder graph = OnnxMl.GraphProto.newBuilder().setName("tagger");

  GraphWriter(Weights weights) {
    this.weights = weights;
  }

  /** The model with the labelling head behind its last layer. */
  OnnxMl.ModelProto model() {
    graph.addInput(integers(IDS)).addInput(integers(KINDS));
    String hidden = embeddings();
    for (int i = 0; weights.has("encoder.layer." + i + ".output.dense.weight"); i++) {
      hidden = layer(hidden, "encoder.layer." + i + ".");
    }
    real(Network.HEAD);
    real(Network.HEAD_BIAS);
    node("MatMul", "head", hidden, Network.HEAD);
    node("Add", SCORES, "head", Network.HEAD_BIAS);
    graph.addOutput(value(SCORES, OnnxMl.TensorProto.DataType.FLOAT, 3));
    return OnnxMl.ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("dixit")
        .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPSET))
        .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setDomain(MICROSOFT).setVersion(1))
        .setGraph(graph)
        .build();
  }

  private String embeddings() {
    EightBits.Table words = EightBits.table(weights.get(Network.WORDS));
    bytes("words", OnnxMl.TensorProto.DataType.UINT8, words.shape(), words.values());
    real("words.scale", new long[0], words.scale());
    bytes("words.zero", OnnxMl.TensorProto.DataType.UINT8, new long[0], (byte) words.zero());
    node("Gather", "word.bytes", "words", IDS);
    node("DequantizeLinear", "word", "word.bytes", "words.scale", "words.zero");
    real(Network.KINDS);
    node("Gather", "kind", Network.KINDS, KINDS);
    real(Network.POSITIONS);
    integers("zero", 0);
    integers("one", 1);
    node("Shape", "shape", IDS);
    node("Slice", "length", "shape", "one", "two");
    integers("two", 2);
    node("Slice", "position", Network.POSITIONS, "zero", "length");
    node("Add", "word.kind", "word", "kind");
    node("Add", "sum", "word.kind", "position");
    filled("ones", 1);
    filled("zeros", 0);
    return normal("sum", "embeddings.LayerNorm");
  }

  /** As many times {@code value} as there are pieces. */
  private void filled(String name, float value) {
    OnnxMl.NodeProto.Builder node = builder("ConstantOfShape", name, "length");
    node.addAttribute(
        OnnxMl.AttributeProto.newBuilder()
            .setName("value")
            .setType(OnnxMl.AttributeProto.AttributeType.TENSOR)
            .setT(
                OnnxMl.TensorProto.newBuilder()
                    .setDataType(OnnxMl.TensorProto.DataType.FLOAT.getNumber())
                    .addDims(1)
                    .addFloatData(value)));
    graph.addNode(node);
  }

  private String layer(String in, String name) {
    String attended = attention(in, name + "attention.self.");
    String out = linear(attended, name + "attention.output.dense");
    node("Add", name + "sum", out, in);
    String middle = normal(name + "sum", name + "attention.output.LayerNorm");
    String wide = linear(middle, name + "intermediate.dense");
    graph.addNode(builder("Gelu", name + "wide", wide).setDomain(MICROSOFT));
    String narrow = linear(name + "wide", name + "output.dense");
    node("Add", name + "sum2", narrow, middle);
    return normal(name + "sum2", name + "output.LayerNorm");
  }

  /** All heads at once, their three matrices side by side. */
  private String attention(String in, String name) {
    Weights.Tensor joined =
        EightBits.beside(
            weights.get(name + "query.weight"),
            weights.get(name + "key.weight"),
            weights.get(name + "value.weight"));
    matrix(name + "weight", joined);
    Weights.Tensor bias =
        EightBits.beside(
            weights.get(name + "query.bias"),
            weights.get(name + "key.bias"),
            weights.get(name + "value.bias"));
    real(name + "bias", bias.shape(), bias.values());
    OnnxMl.NodeProto.Builder product =
        builder(
            "DynamicQuantizeMatMul",
            name + "all",
            in,
            name + "weight",
            name + "weight.scale",
            name + "weight.zero",
            name + "bias");
    graph.addNode(product.setDomain(MICROSOFT));
    graph.addNode(
        builder("Split", name + "query", name + "all")
            .addOutput(name + "key")
            .addOutput(name + "value")
            .addAttribute(integer("axis", 2)));
    OnnxMl.NodeProto.Builder node =
        builder("MultiHeadAttention", name + "out", name + "query", name + "key", name + "value");
    graph.addNode(node.setDomain(MICROSOFT).addAttribute(integer("num_heads", HEADS)));
    return name + "out";
  }

  private static OnnxMl.AttributeProto integer(String name, long value) {
    return OnnxMl.AttributeProto.newBuilder()
        .setName(name)
        .setType(OnnxMl.AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  private String linear(String in, String name) {
    matrix(name + ".weight", weights.get(name + ".weight"));
    real(name + ".bias");
    OnnxMl.NodeProto.Builder node =
        builder(
            "DynamicQuantizeMatMul",
            name + ".out",
            in,
            name + ".weight",
            name + ".weight.scale",
            name + ".weight.zero",
            name + ".bias");
    graph.addNode(node.setDomain(MICROSOFT));
    return name + ".out";
  }

  private String normal(String in, String name) {
    OnnxMl.NodeProto.Builder node =
        builder("InstanceNormalization", name + ".even", in, "ones", "zeros");
    node.addAttribute(
        OnnxMl.AttributeProto.newBuilder()
            .setName("epsilon")
            .setType(OnnxMl.AttributeProto.AttributeType.FLOAT)
            .setF(EPSILON));
    graph.addNode(node);
    real(name + ".weight");
    real(name + ".bias");
    node("Mul", name + ".scaled", name + ".even", name + ".weight");
    node("Add", name + ".out", name + ".scaled", name + ".bias");
    return name + ".out";
  }

  private void matrix(String name, Weights.Tensor tensor) {
    EightBits.Matrix matrix = EightBits.matrix(tensor);
    bytes(name, OnnxMl.TensorProto.DataType.INT8, tensor.shape(), matrix.values());
    long[] columns = {tensor.shape()[1]};
    real(name + ".scale", columns, matrix.scales());
    bytes(name + ".zero", OnnxMl.TensorProto.DataType.INT8, columns, new byte[(int) columns[0]]);
  }

  private void real(String name) {
    Weights.Tensor tensor = weights.get(name);
    real(name, tensor.shape(), tensor.values());
  }

  private void real(String name, long[] shape, float... values) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    bytes(name, OnnxMl.TensorProto.DataType.FLOAT, shape, raw.array());
  }

  private void integers(String name, long value) {
    ByteBuffer raw = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.putLong(0, value);
    bytes(name, OnnxMl.TensorProto.DataType.INT64, new long[] {1}, raw.array());
  }

  private void bytes(String name, OnnxMl.TensorProto.DataType type, long[] shape, byte... values) {
    OnnxMl.TensorProto.Builder tensor =
        OnnxMl.TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(values));
    for (long extent : shape) {
      tensor.addDims(extent);
    }
    graph.addInitializer(tensor);
  }

  private void node(String type, String out, String... in) {
    graph.addNode(builder(type, out, in));
  }

  private static OnnxMl.NodeProto.Builder builder(String type, String out, String... in) {
    return OnnxMl.NodeProto.newBuilder()
        .setOpType(type)
        .setName(out)
        .addAllInput(List.of(in))
        .addOutput(out);
  }

  private static OnnxMl.ValueInfoProto integers(String name) {
    return value(name, OnnxMl.TensorProto.DataType.INT64, 2);
  }

  private static OnnxMl.ValueInfoProto value(
      String name, OnnxMl.TensorProto.DataType type, int dimensions) {
    OnnxMl.TensorShapeProto.Builder shape = OnnxMl.TensorShapeProto.newBuilder();
    for (int d = 0; d < dimensions; d++) {
      shape.addDim(
          OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimParam(d == 0 ? "row" : "d" + d));
    }
    return OnnxMl.ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            OnnxMl.TypeProto.newBuilder()
                .setTensorType(
                    OnnxMl.TypeProto.Tensor.newBuilder()
                        .setElemType(type.getNumber())
                        .setShape(shape)))
        .build();
  }
}
