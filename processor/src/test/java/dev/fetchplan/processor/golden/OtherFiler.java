package dev.fetchplan.processor.golden;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/** Gives a processor another filer than the compiler does, as build tools and editors do. */
final class OtherFiler {

  /** What is done when a method is called. */
  private interface Call {
    Object of(Method method, Object[] arguments) throws ReflectiveOperationException, IOException;
  }

  /** Makes a source by its name and the elements that it comes from. */
  interface Sources {
    JavaFileObject create(String name, Element... origins) throws IOException;
  }

  private OtherFiler() {}

  static Processor given(Processor processor, UnaryOperator<Filer> filers) {
    return like(
        Processor.class,
        (method, arguments) -> method.getName().equals("init")
            ? method.invoke(processor, with((ProcessingEnvironment) arguments[0], filers))
            : method.invoke(processor, arguments));
  }

  private static ProcessingEnvironment with(
      ProcessingEnvironment environment, UnaryOperator<Filer> filers) {
    return like(
        ProcessingEnvironment.class,
        (method, arguments) -> method.getName().equals("getFiler")
            ? filers.apply(environment.getFiler())
            : method.invoke(environment, arguments));
  }

  /** Returns a filer that makes sources in its own way. */
  static Filer creating(Filer filer, Sources sources) {
    return like(
        Filer.class,
        (method, arguments) -> method.getName().equals("createSourceFile")
            ? sources.create(arguments[0].toString(), (Element[]) arguments[1])
            : method.invoke(filer, arguments));
  }

  private static <T> T like(Class<T> type, Call call) {
    InvocationHandler handler = (proxy, method, arguments) -> {
      try {
        return call.of(method, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
