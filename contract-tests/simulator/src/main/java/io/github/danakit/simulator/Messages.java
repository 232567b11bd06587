package io.github.danakit.simulator;

import io.github.danakit.dana.banktransfer.BankTransferOperations;
import io.github.danakit.dana.digitalgoods.DigitalGoodsOperations;
import io.github.danakit.dana.disbursement.DisbursementOperations;
import io.github.danakit.dana.nicepay.NicepayOperations;
import io.github.danakit.dana.openapiacquiring.OpenApiAcquiringOperations;
import io.github.danakit.dana.paymentgateway.PaymentGatewayOperations;
import io.github.danakit.dana.remittance.RemittanceOperations;
import io.github.danakit.dana.runtime.client.Operation;
import io.github.danakit.dana.subscription.SubscriptionOperations;
import io.github.danakit.dana.virtualaccount.VirtualAccountOperations;
import io.github.danakit.dana.widget.WidgetOperations;
import io.github.danakit.simulator.description.Description;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What DANA calls at partners. */
final class Messages {
    private static final List<Class<?>> PRODUCTS = List.of(
            BankTransferOperations.class,
            DigitalGoodsOperations.class,
            DisbursementOperations.class,
            NicepayOperations.class,
            OpenApiAcquiringOperations.class,
            PaymentGatewayOperations.class,
            RemittanceOperations.class,
            SubscriptionOperations.class,
            VirtualAccountOperations.class,
            WidgetOperations.class);

    private Messages() {}

    /** Operations that DANA calls, by id. */
    static Map<String, Operation<?, ?>> of(Description description) {
        Map<String, Operation<?, ?>> all = new TreeMap<>();
        for (Class<?> product : PRODUCTS) {
            for (Field field : product.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Operation.class) {
                    Operation<?, ?> operation = value(field);
                    if (description.operation(operation.id()).kind().equals("spi")) {
                        all.put(operation.id(), operation);
                    }
                }
            }
        }
        return all;
    }

    private static Operation<?, ?> value(Field field) {
        try {
            return (Operation<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("emitted constants are public", e);
        }
    }
}
