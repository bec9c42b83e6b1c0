#include "estimate/line_items.h"

#include <array>

namespace designer {

namespace {

// Aurora starts with 10 GB and so does a search volume; an external key store
// needs two hardware modules (guide: Databases; AWS: CloudHSM key stores).
constexpr Micro smallestDisk = 10 * oneMicro;
constexpr Micro smallestKeyStore = 2 * oneMicro;

constexpr Text onlyTheRate = {"{rate}", "{rate}"};
constexpr Text timesMultiplier = {"{rate} × {multiplier}", "{rate} × {multiplier}"};
constexpr Text gigabytes = {"{first} GB × {rate}", "{first} GB × {rate}"};
constexpr Text millions = {"{first} million × {rate}", "{first} millones × {rate}"};
constexpr Text bySize = {"({first} vCPU × {rate} + {second} GB × {secondRate}) × {multiplier}",
                         "({first} vCPU × {rate} + {second} GB × {secondRate}) × {multiplier}"};

constexpr Text size = {"The size in vCPU and GB", "El tamaño en vCPU y GB"};
constexpr Text redundancy = {"The redundancy", "La redundancia"};
constexpr Text nodes = {"The number of nodes", "La cantidad de nodos"};
constexpr Text type = {"The type", "El tipo"};

constexpr std::array<LineItem, 29> items = {{
    {.item = Item::environment,
     .name = "environment",
     .label = {"Environment", "Ambiente"},
     .formula = onlyTheRate,
     .rateKey = "environment"},
    {.item = Item::hsm,
     .name = "hsm",
     .label = {"Hardware security modules", "Módulos de seguridad (HSM)"},
     .formula = timesMultiplier,
     .rateKey = "hsm",
     .minimum = smallestKeyStore,
     .multiplier = {"The number of HSMs", "La cantidad de HSM"},
     .family = Family::security},
    {.item = Item::container,
     .name = "container",
     .label = {"Container instances", "Instancias de contenedor"},
     .formula = bySize,
     .rateKey = "container.perVcpu",
     .secondRateKey = "container.perGb",
     .amount = size,
     .multiplier = redundancy},
    {.item = Item::ssoBase,
     .name = "sso-base",
     .label = {"SSO service", "Servicio SSO"},
     .formula = onlyTheRate,
     .rateKey = "sso"},
    {.item = Item::ssoContainers,
     .name = "sso-containers",
     .label = {"SSO container instances", "Instancias de contenedor del SSO"},
     .formula = bySize,
     .rateKey = "container.perVcpu",
     .secondRateKey = "container.perGb",
     .amount = size,
     .multiplier = redundancy},
    {.item = Item::database,
     .name = "database",
     .label = {"Database nodes", "Nodos de base de datos"},
     .formula = timesMultiplier,
     .rateKey = "database.byType",
     .variant = true,
     .choice = type,
     .multiplier = nodes},
    {.item = Item::storage,
     .name = "storage",
     .label = {"Database storage", "Almacenamiento de base de datos"},
     .formula = gigabytes,
     .rateKey = "database.usage.storageGb",
     .minimum = smallestDisk,
     .amount = {"The storage in GB", "El almacenamiento en GB"}},
    {.item = Item::io,
     .name = "io",
     .label = {"Database I/O", "E/S de base de datos"},
     .formula = millions,
     .rateKey = "database.usage.ioMillions",
     .amount = {"The I/O in millions of requests", "La E/S en millones de solicitudes"}},
    {.item = Item::cache,
     .name = "cache",
     .label = {"Cache nodes", "Nodos de caché"},
     .formula = timesMultiplier,
     .rateKey = "cache.byType",
     .variant = true,
     .choice = type,
     .multiplier = nodes},
    {.item = Item::search,
     .name = "search",
     .label = {"Search nodes", "Nodos de búsqueda"},
     .formula = timesMultiplier,
     .rateKey = "search.byType",
     .variant = true,
     .choice = type,
     .multiplier = nodes},
    {.item = Item::volume,
     .name = "volume",
     .label = {"Search volumes", "Volúmenes de búsqueda"},
     .formula = {"{first} GB × {multiplier} × {rate}", "{first} GB × {multiplier} × {rate}"},
     .rateKey = "search.usage.volumeGb",
     .minimum = smallestDisk,
     .amount = {"The volume in GB", "El volumen en GB"},
     .multiplier = nodes},
    {.item = Item::vpn, .name = "vpn", .label = {"VPN link", "Enlace VPN"}, .formula = onlyTheRate, .rateKey = "vpn"},
    {.item = Item::vpcPeering,
     .name = "vpc-peering",
     .label = {"VPC peering", "VPC Peering"},
     .formula = onlyTheRate,
     .rateKey = "vpc-peering"},
    {.item = Item::loadBalancer,
     .name = "load-balancer",
     .label = {"Load balancer", "Balanceador"},
     .formula = onlyTheRate,
     .rateKey = "load-balancer"},
    {.item = Item::capacityUnits,
     .name = "capacity-units",
     .label = {"Load balancer capacity units", "Unidades de capacidad del balanceador"},
     .formula = {"{first} LCU × {rate}", "{first} LCU × {rate}"},
     .rateKey = "load-balancer.usage.capacityUnits",
     .amount = {"The number of capacity units", "La cantidad de unidades de capacidad"}},
    {.item = Item::apiGateway,
     .name = "api-gateway",
     .label = {"API Gateway", "API Gateway"},
     .formula = onlyTheRate,
     .rateKey = "api-gateway"},
    {.item = Item::waf, .name = "waf", .label = {"WAF", "WAF"}, .formula = onlyTheRate, .rateKey = "waf"},
    {.item = Item::certificate,
     .name = "certificate",
     .label = {"Certificate", "Certificado"},
     .formula = onlyTheRate,
     .rateKey = "certificate"},
    {.item = Item::encryptionKey,
     .name = "encryption-key",
     .label = {"Encryption key", "Clave de encriptación"},
     .formula = onlyTheRate,
     .rateKey = "encryption-key.byMode",
     .variant = true,
     .choice = {"The mode", "El modo"}},
    {.item = Item::secret,
     .name = "secret",
     .label = {"Secret", "Secreto"},
     .formula = onlyTheRate,
     .rateKey = "secret.byStore",
     .variant = true,
     .choice = {"The store", "El almacén"}},
    {.item = Item::objectRepository,
     .name = "object-repository",
     .label = {"Stored objects", "Objetos almacenados"},
     .formula = gigabytes,
     .rateKey = "object-repository.usage.sizeGb",
     .amount = {"The size in GB", "El tamaño en GB"}},
    {.item = Item::cdn,
     .name = "cdn",
     .label = {"CDN traffic", "Tráfico de la CDN"},
     .formula = {"{first} TB × {rate}", "{first} TB × {rate}"},
     .rateKey = "cdn.usage.monthlyTb.byLocation",
     .variant = true,
     .choice = {"The locations", "Las ubicaciones"},
     .amount = {"The monthly TB", "Los TB mensuales"}},
    {.item = Item::queue,
     .name = "queue",
     .label = {"Queue requests", "Solicitudes a la cola"},
     .formula = millions,
     .rateKey = "queue.usage.monthlyRequestsMillions.byType",
     .variant = true,
     .choice = type,
     .amount = {"The monthly requests", "Las solicitudes mensuales"}},
    {.item = Item::email,
     .name = "email",
     .label = {"E-mails", "Correos"},
     .formula = {"{first} thousand × {rate}", "{first} miles × {rate}"},
     .rateKey = "messaging.usage.emailThousands",
     .amount = {"The monthly messages", "Los mensajes mensuales"}},
    {
        .item = Item::sms,
        .name = "sms",
        .label = {"SMS", "SMS"},
        .formula = {"{first} × {rate}", "{first} × {rate}"},
        .rateKey = "messaging.usage.sms",
        .amount = {"The monthly messages", "Los mensajes mensuales"},
    },
    {.item = Item::dnsZone,
     .name = "dns-zone",
     .label = {"DNS zone", "Zona DNS"},
     .formula = onlyTheRate,
     .rateKey = "dns-zone"},
    {.item = Item::dnsQueries,
     .name = "dns-queries",
     .label = {"DNS queries", "Consultas DNS"},
     .formula = millions,
     .rateKey = "dns-zone.usage.queriesMillions",
     .amount = {"The monthly queries in millions", "Las consultas mensuales en millones"}},
    {.item = Item::domainRegistration,
     .name = "domain-registration",
     .label = {"Domain registration", "Registro de dominio"},
     .formula = onlyTheRate,
     .rateKey = "domain-registration"},
    {.item = Item::other, .name = "other", .label = {"Other", "Otro"}, .formula = onlyTheRate},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].item != static_cast<Item>(i))
            return false;
    return items.size() == static_cast<std::size_t>(Item::other) + 1;
}
static_assert(inOrder(), "lineItem() looks items up by position");

} // namespace

std::span<const LineItem> lineItems()
{
    return items;
}

const LineItem& lineItem(Item item)
{
    return items[static_cast<std::size_t>(item)];
}

} // namespace designer
