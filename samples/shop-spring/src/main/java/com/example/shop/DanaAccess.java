package com.example.shop;

import com.example.shop.dana.runtime.keys.DanaKey;
import com.example.shop.dana.runtime.keys.MerchantKey;
import java.net.URI;

/** Where DANA is, and the keys for it. */
record DanaAccess(URI address, MerchantKey merchantKey, DanaKey danaKey) {}
