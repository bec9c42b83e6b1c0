#pragma once

#include "json/key.h"

/// The names that rules, estimate and tickets refer to. The catalogue's data
/// says everything else about them.
namespace designer::kind {

inline const Key loadBalancer = Key::of("load-balancer");
inline const Key apiGateway = Key::of("api-gateway");
inline const Key container = Key::of("container");
inline const Key secret = Key::of("secret");
inline const Key encryptionKey = Key::of("encryption-key");
inline const Key certificate = Key::of("certificate");
inline const Key sso = Key::of("sso");
inline const Key objectRepository = Key::of("object-repository");
inline const Key cdn = Key::of("cdn");
inline const Key database = Key::of("database");
inline const Key cache = Key::of("cache");
inline const Key search = Key::of("search");
inline const Key queue = Key::of("queue");
inline const Key messaging = Key::of("messaging");
inline const Key waf = Key::of("waf");
inline const Key vpn = Key::of("vpn");
inline const Key vpcPeering = Key::of("vpc-peering");
inline const Key dnsZone = Key::of("dns-zone");
inline const Key domainRegistration = Key::of("domain-registration");
inline const Key internet = Key::of("internet");
inline const Key corporateNetwork = Key::of("corporate-network");
inline const Key customerVpc = Key::of("customer-vpc");
inline const Key externalService = Key::of("external-service");
inline const Key modyoPlatform = Key::of("modyo-platform");

} // namespace designer::kind

namespace designer::property {

inline const Key access = Key::of("access");
inline const Key administration = Key::of("administration");
inline const Key alternatives = Key::of("alternatives");
inline const Key authenticated = Key::of("authenticated");
inline const Key averageObjectSize = Key::of("averageObjectSize");
inline const Key bgpAsn = Key::of("bgpAsn");
inline const Key branch = Key::of("branch");
inline const Key cacheEnabled = Key::of("cacheEnabled");
inline const Key cacheRules = Key::of("cacheRules");
inline const Key capacityUnits = Key::of("capacityUnits");
inline const Key channels = Key::of("channels");
inline const Key ciDefined = Key::of("ciDefined");
inline const Key commercialContact = Key::of("commercialContact");
inline const Key customDomain = Key::of("customDomain");
inline const Key customerCidrs = Key::of("customerCidrs");
inline const Key customerIp = Key::of("customerIp");
inline const Key customised = Key::of("customised");
inline const Key deliveryMethod = Key::of("deliveryMethod");
inline const Key dnsAccess = Key::of("dnsAccess");
inline const Key dnsContact = Key::of("dnsContact");
inline const Key domain = Key::of("domain");
inline const Key domains = Key::of("domains");
inline const Key duplicateSensitive = Key::of("duplicateSensitive");
inline const Key enabled = Key::of("enabled");
inline const Key encryptionAtRest = Key::of("encryptionAtRest");
inline const Key environmentVariables = Key::of("environmentVariables");
inline const Key functions = Key::of("functions");
inline const Key hsmCount = Key::of("hsmCount");
inline const Key inAws = Key::of("inAws");
inline const Key instanceType = Key::of("instanceType");
inline const Key ioMillions = Key::of("ioMillions");
inline const Key ipRules = Key::of("ipRules");
inline const Key jwtAuth = Key::of("jwtAuth");
inline const Key lifecycle = Key::of("lifecycle");
inline const Key locations = Key::of("locations");
inline const Key logExport = Key::of("logExport");
inline const Key managedGroups = Key::of("managedGroups");
inline const Key managementPlan = Key::of("managementPlan");
inline const Key maxInstances = Key::of("maxInstances");
inline const Key memoryGb = Key::of("memoryGb");
inline const Key mode = Key::of("mode");
inline const Key monthlyMessages = Key::of("monthlyMessages");
inline const Key monthlyRequests = Key::of("monthlyRequests");
inline const Key monthlyTb = Key::of("monthlyTb");
inline const Key name = Key::of("name");
inline const Key nextRotation = Key::of("nextRotation");
inline const Key nodes = Key::of("nodes");
inline const Key nodeType = Key::of("nodeType");
inline const Key orderSensitive = Key::of("orderSensitive");
inline const Key peerCidrs = Key::of("peerCidrs");
inline const Key poolSize = Key::of("poolSize");
inline const Key priceClass = Key::of("priceClass");
inline const Key primaryDns = Key::of("primaryDns");
inline const Key processes = Key::of("processes");
inline const Key publicAccess = Key::of("publicAccess");
inline const Key purpose = Key::of("purpose");
inline const Key queriesMillions = Key::of("queriesMillions");
inline const Key quota = Key::of("quota");
inline const Key rateLimit = Key::of("rateLimit");
inline const Key rateWindow = Key::of("rateWindow");
inline const Key realms = Key::of("realms");
inline const Key reason = Key::of("reason");
inline const Key records = Key::of("records");
inline const Key redundancy = Key::of("redundancy");
inline const Key repository = Key::of("repository");
inline const Key role = Key::of("role");
inline const Key rootDomain = Key::of("rootDomain");
inline const Key routes = Key::of("routes");
inline const Key routing = Key::of("routing");
inline const Key runtime = Key::of("runtime");
inline const Key scheduled = Key::of("scheduled");
inline const Key schema = Key::of("schema");
inline const Key schemas = Key::of("schemas");
inline const Key secondaryDns = Key::of("secondaryDns");
inline const Key secure = Key::of("secure");
inline const Key securityPolicy = Key::of("securityPolicy");
inline const Key sendingDomains = Key::of("sendingDomains");
inline const Key sizeGb = Key::of("sizeGb");
inline const Key storage = Key::of("storage");
inline const Key storageGb = Key::of("storageGb");
inline const Key store = Key::of("store");
inline const Key technicalContact = Key::of("technicalContact");
inline const Key type = Key::of("type");
inline const Key useCase = Key::of("useCase");
inline const Key vcpu = Key::of("vcpu");
inline const Key volumeGb = Key::of("volumeGb");
inline const Key wafEnabled = Key::of("wafEnabled");

} // namespace designer::property
