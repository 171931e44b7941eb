package io.benchmate.database;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/**
 * A database that is lost after some steps, as when its server restarts, until it is back. A step
 * is a statement or a commit; of what was not committed nothing remains.
 */
public final class LostNow extends DelegatingDataSource {
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    public LostNow(DataSource source) {
        super(source);
    }

    /** From then on it is lost. */
    public void after(int steps) {
        left.set(steps);
    }

    /**
     * @return whether it was lost meanwhile
     */
    public boolean isBack() {
        return left.getAndSet(Integer.MAX_VALUE) <= 0;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (left.get() <= 0) {
            throw gone();
        }
        Connection real = super.getConnection();
        return (Connection)
                Proxy.newProxyInstance(
                        LostNow.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) -> {
                            String name = method.getName();
                            if ((name.equals("prepareStatement") || name.equals("commit"))
                                    && left.getAndUpdate(each -> Math.max(0, each - 1)) <= 0) {
                                throw gone();
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getTargetException();
                            }
                        });
    }

    private static SQLException gone() {
        return new SQLTransientConnectionException("the database is gone");
    }
}
